package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(of = lib.Client.class)
final class Adapters {
    Adapters() {}

    @AsyncFacade.Sync
    String name() {
        return "";
    }

    void get(String key) {}

    @AsyncFacade.On("bulk")
    void putAll(java.util.Map<String, Object> all) {}

    void helper() {}
}
