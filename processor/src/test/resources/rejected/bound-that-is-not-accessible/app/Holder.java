package app;

import io.asyncfacade.AsyncFacade;

// error at 26: AF002: An adapter must be able to name the type that it wraps: lib.Hidden, which bounds a type parameter
//   of lib.Api, is not accessible in package app. Make the type (with the types that enclose it) at least
//   package-private, or wrap a type that is public.
@AsyncFacade(of = lib.Api.class)
interface Holder {}
