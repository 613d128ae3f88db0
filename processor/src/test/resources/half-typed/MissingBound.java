import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface MissingBound<M extends Missing<M>> {
    M get();
}
