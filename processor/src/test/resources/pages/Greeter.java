package pages;

@io.asyncfacade.AsyncFacade
public interface Greeter {
    String greet(String name) throws InterruptedException;
}
