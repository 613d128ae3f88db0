package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface BadExecutor {
    // error at 21: AF008: The value of @AsyncFacade.On is the name of a constructor parameter: "my reports" on
    //   app.BadExecutor.space() cannot be one. Write a Java identifier other than delegate and executor.
    @AsyncFacade.On("my reports")
    void space();

    // error: AF008: The value of @AsyncFacade.On is the name of a constructor parameter: "delegate" on
    //   app.BadExecutor.delegate() cannot be one. Write a Java identifier other than delegate and executor.
    @AsyncFacade.On("delegate")
    void delegate();

    // error: AF008: The value of @AsyncFacade.On is the name of a constructor parameter: "executor" on
    //   app.BadExecutor.executor() cannot be one. Write a Java identifier other than delegate and executor.
    @AsyncFacade.On("executor")
    void executor();

    // error: AF008: The value of @AsyncFacade.On is the name of a constructor parameter: "class" on
    //   app.BadExecutor.keyword() cannot be one. Write a Java identifier other than delegate and executor.
    @AsyncFacade.On("class")
    void keyword();

    // error: AF008: The value of @AsyncFacade.On is the name of a constructor parameter: "" on app.BadExecutor.empty()
    //   cannot be one. Write a Java identifier other than delegate and executor.
    @AsyncFacade.On("")
    void empty();

    @AsyncFacade.On("reports")
    void good();
}
