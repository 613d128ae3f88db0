package app;

import io.asyncfacade.AsyncFacade;

/** Beside its classes, ours cannot be printed in full: {@code io} and {@code java} are variables here. */
@AsyncFacade
interface Files {
    @AsyncFacade.On("io")
    String read(AsyncCall call, AsyncCall.Kind kind);

    void write(String io, Objects... java);

    @AsyncFacade.On("java")
    Files child(OnCancel onCancel);
}
