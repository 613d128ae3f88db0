import io.asyncfacade.AsyncFacade;

@AsyncFacade
public interface Greeter {
    String greet(String name) throws InterruptedException;
}
