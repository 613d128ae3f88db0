package app;

import io.asyncfacade.AsyncFacade;

// warning at 26: AF102: The adapter of lib.Api lacks bound(P): the class gone.Base that lib.Part extends
//   is not on the class path. Add the library that has it to the dependencies of this module.
//   Silence: @SuppressWarnings("AF102").
// warning at 26: AF102: The adapter of lib.Api lacks bounds(Class): the class gone.Base.Named that lib.Name extends
//   is not on the class path. Add the library that has it to the dependencies of this module.
//   Silence: @SuppressWarnings("AF102").
// warning at 26: AF102: The adapter of lib.Api lacks chosen(Part): the class gone.Base that lib.Part extends
//   is not on the class path. Add the library that has it to the dependencies of this module.
//   Silence: @SuppressWarnings("AF102").
// warning at 26: AF102: The adapter of lib.Api lacks thrown(): the class gone.Base$Failure that lib.Problem extends
//   is not on the class path. Add the library that has it to the dependencies of this module.
//   Silence: @SuppressWarnings("AF102").
@AsyncFacade(of = lib.Api.class)
interface Holder {
    default Object use(ApiAsync api) {
        return api.chosen("name").thenCompose(none -> api.same(null, 1)).thenCompose(none -> api.stage());
    }
}
