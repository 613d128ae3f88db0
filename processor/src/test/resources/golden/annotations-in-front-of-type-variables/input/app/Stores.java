package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade(of = Stores.Names.class)
interface Stores {
    interface Names extends Store<String[], @Checked String> {}
}
