package app;

import io.asyncfacade.AsyncFacade;

// error at 27: AF006: The adapter of java.lang.Runnable needs a name of its own: app.RunnableAsync is already the
//   adapter of java.lang.Runnable that app.One asks for. Write another name for one of them: @AsyncFacade(name =
//   "Other*Async"), on a holder of its own if both are in one of().
@AsyncFacade(of = Runnable.class)
interface Two {}
