package io.asyncfacade.processor;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.remote.RemoteContract;
import jakarta.inject.Inject;
import java.net.URISyntaxException;
import java.nio.file.Path;
import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
import org.mapstruct.Mapper;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** Where the libraries are that the compiled sources use. */
final class Jars {
    static final Path RUNTIME = of(AsyncFacade.class);
    static final Path REMOTE = of(RemoteContract.class);
    static final Path JSPECIFY = of(NullMarked.class);
    static final Path JAKARTA = of(Inject.class);
    static final Path SPRING_CONTEXT = of(Component.class);
    static final Path SPRING_BEANS = of(Qualifier.class);
    static final Path IMMUTABLES = of(Value.class);
    static final Path MAPSTRUCT = of(Mapper.class);

    private Jars() {}

    private static Path of(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
