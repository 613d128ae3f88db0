package app;

import io.asyncfacade.AsyncFacade;

// warning: AF108: The adapter of app.TwoMethodsMadeTheSame lacks put(K): two methods of one type have these
//   parameters, and no call can choose. Leave the method out with @AsyncFacade.Skip. Silence:
//   @SuppressWarnings("AF108").
@AsyncFacade
interface TwoMethodsMadeTheSame extends Store<String> {
    String get();
}

interface Store<K> {
    void put(K key);

    void put(String key);
}
