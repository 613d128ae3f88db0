package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Sizes<Ä> {
    Ä größe(int µ, String 名前, Sizes<Ä> größe);

    @AsyncFacade.On("größer")
    @Deprecated(since = "märz \\ …")
    void é(String... ü);
}
