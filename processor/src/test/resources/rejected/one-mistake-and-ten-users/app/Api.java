package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Api {
    // error: AF008: The value of @AsyncFacade.On is the name of a constructor parameter: "no identifier" on
    //   app.Api.one() cannot be one. Write a Java identifier other than delegate and executor.
    @AsyncFacade.On("no identifier")
    void one();

    String two();
}
