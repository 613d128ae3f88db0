package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Mistake {
    // error: AF008: The value of @AsyncFacade.On is the name of a constructor parameter: "no identifier" on
    //   app.Mistake.call(MistakeAsync) cannot be one. Write a Java identifier other than delegate and executor.
    @AsyncFacade.On("no identifier")
    void call(MistakeAsync own);
}
