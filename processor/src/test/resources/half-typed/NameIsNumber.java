import io.asyncfacade.AsyncFacade;

@AsyncFacade(name = 5, onCancel = "x", of = "y")
interface NameIsNumber {
    int feed();
}
