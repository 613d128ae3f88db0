import io.asyncfacade.AsyncFacade;

@AsyncFacade(name = Missing.X)
interface NameMissing {
    int feed();
}
