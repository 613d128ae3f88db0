// error at 1: AF003: A package has no methods to wrap: @BlockingFacade on package app names no type. Name the types to
//   wrap: @BlockingFacade(of = {...}).
@io.asyncfacade.BlockingFacade
package app;
