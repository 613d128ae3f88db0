package app;

import io.asyncfacade.AsyncFacade;

// warning at 26: AF102: The adapter of lib.Api lacks bound(int): the class gone.OptionalDep in its signature is not on
//   the class path. Add the library that has it to the dependencies of this module. Silence:
//   @SuppressWarnings("AF102").
// warning at 26: AF102: The adapter of lib.Api lacks opt(OptionalDep): the class gone.OptionalDep in its signature is
//   not on the class path. Add the library that has it to the dependencies of this module. Silence:
//   @SuppressWarnings("AF102").
// warning at 26: AF102: The adapter of lib.Api lacks page(): the class gone.OptionalDep in its signature is not on the
//   class path. Add the library that has it to the dependencies of this module. Silence: @SuppressWarnings("AF102").
// warning at 26: AF102: The adapter of lib.Api lacks result(): the class gone.OptionalDep in its signature is not on
//   the class path. Add the library that has it to the dependencies of this module. Silence:
//   @SuppressWarnings("AF102").
// warning at 26: AF102: The adapter of lib.Api lacks thrown(): the class gone.OptionalDep in its signature is not on
//   the class path. Add the library that has it to the dependencies of this module. Silence:
//   @SuppressWarnings("AF102").
@AsyncFacade(of = lib.Api.class)
interface Holder {
    default Object use(ApiAsync api) {
        return api.fine().thenCompose(s -> api.fine());
    }
}
