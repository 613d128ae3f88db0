package app;

import io.asyncfacade.AsyncFacade;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

@AsyncFacade
@Component
public interface Controller {
    @GetMapping("/users")
    @Nullable String get(@Qualifier("id") @Nullable String id);
}
