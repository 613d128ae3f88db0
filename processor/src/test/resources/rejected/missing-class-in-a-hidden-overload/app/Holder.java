package app;

import io.asyncfacade.AsyncFacade;
import lib.Plain;
import lib.Source;

// warning at 26: AF102: The adapter of lib.Source lacks init(T, int): the class gone.Failure in the signature of an
//   overload is not on the class path. Add the library that has it to the dependencies of this module. Silence:
//   @SuppressWarnings("AF102").
// warning at 39: AF102: The adapter of lib.Plain lacks start(String): the class gone.Failure in the signature of an
//   overload is not on the class path. Add the library that has it to the dependencies of this module. Silence:
//   @SuppressWarnings("AF102").
@AsyncFacade(of = {Source.class, Plain.class})
interface Holder {}
