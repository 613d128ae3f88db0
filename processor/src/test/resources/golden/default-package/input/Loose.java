import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface Loose {
    String end(String end);
}
