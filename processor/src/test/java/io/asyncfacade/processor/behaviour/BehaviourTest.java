package io.asyncfacade.processor.behaviour;

import dagger.internal.codegen.ComponentProcessor;
import io.asyncfacade.processor.compilers.Build;
import io.asyncfacade.processor.compilers.Compiler;
import io.micronaut.annotation.processing.AggregatingTypeElementVisitorProcessor;
import io.micronaut.annotation.processing.BeanDefinitionInjectProcessor;
import io.micronaut.annotation.processing.TypeElementVisitorProcessor;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** What generated classes do when they are called, in plain code and in frameworks. */
class BehaviourTest {
    @TempDir
    static Path dir;

    @TestFactory
    Stream<DynamicTest> adaptersOfJavac() throws Exception {
        return Checks.of("behaviour", Build.with(Compiler.JAVAC, dir).options("-Xlint:all", "-Werror"));
    }

    @TestFactory
    Stream<DynamicTest> adaptersOfEclipse() throws Exception {
        return Checks.of("behaviour", Build.with(Compiler.ECJ, dir));
    }

    @TestFactory
    Stream<DynamicTest> adaptersAreInjected() throws Exception {
        return Checks.of(
                "frameworks",
                Build.with(Compiler.JAVAC, dir)
                        .processor(new ComponentProcessor())
                        .options("-Xlint:all,-processing", "-Werror"));
    }

    /** In a compilation of its own, since Micronaut would make beans of the parts of the other frameworks too. */
    @TestFactory
    Stream<DynamicTest> adaptersAreInjectedByMicronaut() throws Exception {
        Build build = Build.with(Compiler.JAVAC, dir)
                .processor(new TypeElementVisitorProcessor())
                .processor(new AggregatingTypeElementVisitorProcessor())
                .processor(new BeanDefinitionInjectProcessor());
        for (String shared : List.of("app/Mailer.java", "app/Ledger.java", "app/Executors.java")) {
            build.file(shared, Files.readString(Path.of("src/test/resources/frameworks", shared)));
        }
        return Checks.of("micronaut", build);
    }

    @TestFactory
    Stream<DynamicTest> adaptersOfANormalScopeAreProxied() throws Exception {
        return Checks.of(
                "scoped",
                Build.with(Compiler.JAVAC, dir)
                        .options(
                                "-Xlint:all,-processing",
                                "-Werror",
                                "-Aasyncfacade.componentModel=jakarta",
                                "-Aasyncfacade.executor=calls",
                                "-Aasyncfacade.scope=jakarta.enterprise.context.ApplicationScoped"));
    }
}
