package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface BadExecutor {
    // error at 21: AF008: The value of @AsyncFacade.On is the name of a constructor parameter: "my reports" cannot be
    //   one. Write a Java identifier other than delegate and executor.
    @AsyncFacade.On("my reports")
    void space();

    // error: AF008: The value of @AsyncFacade.On is the name of a constructor parameter: "delegate" cannot be one.
    //   Write a Java identifier other than delegate and executor.
    @AsyncFacade.On("delegate")
    void delegate();

    // error: AF008: The value of @AsyncFacade.On is the name of a constructor parameter: "executor" cannot be one.
    //   Write a Java identifier other than delegate and executor.
    @AsyncFacade.On("executor")
    void executor();

    // error: AF008: The value of @AsyncFacade.On is the name of a constructor parameter: "class" cannot be one. Write a
    //   Java identifier other than delegate and executor.
    @AsyncFacade.On("class")
    void keyword();

    // error: AF008: The value of @AsyncFacade.On is the name of a constructor parameter: "" cannot be one. Write a Java
    //   identifier other than delegate and executor.
    @AsyncFacade.On("")
    void empty();

    @AsyncFacade.On("reports")
    void good();
}
