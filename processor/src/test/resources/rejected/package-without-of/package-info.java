// error at 1: AF003: A package has no methods to wrap: @AsyncFacade on package app names no type. Name the types to
//   wrap: @AsyncFacade(of = {...}).
@AsyncFacade
package app;

import io.asyncfacade.AsyncFacade;
