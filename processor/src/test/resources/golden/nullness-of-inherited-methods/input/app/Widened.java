package app;

import io.asyncfacade.AsyncFacade;

/** Types that cannot be named become others, which may still be null. */
@AsyncFacade(of = other.Api.class)
interface Widened {}
