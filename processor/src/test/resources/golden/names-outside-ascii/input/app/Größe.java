package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Größe<Ä> {
    Ä größe(int µ, String 名前, Größe<Ä> größe);

    @AsyncFacade.On("größer")
    @Deprecated(since = "märz \\ …")
    void é(String... ü);
}
