package app;

import io.asyncfacade.AsyncFacade;

// error at 26: AF010: The declaration of a wrapped type must be complete: lib.Api (through lib.Middle) extends, or is
//   bounded by, gone.Base, which is not on the class path. Add the library that has it to the
//   dependencies of this module.
@AsyncFacade(of = lib.Api.class)
interface Holder {}
