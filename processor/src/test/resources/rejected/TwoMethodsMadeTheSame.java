package app;

import io.asyncfacade.AsyncFacade;

// warning: AF108: The adapter of app.TwoMethodsMadeTheSame lacks put(Object): two methods of one type have these
//   parameters, and no call can choose. Say @AsyncFacade.Skip to leave the method out without a warning.
@AsyncFacade
interface TwoMethodsMadeTheSame extends Store<String> {
    String get();
}

interface Store<K> {
    void put(K key);

    void put(String key);
}
