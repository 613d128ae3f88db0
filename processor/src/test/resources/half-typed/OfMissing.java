import io.asyncfacade.AsyncFacade;

@AsyncFacade(of = {Missing.class, Runnable.class, })
interface OfMissing {
    void run(Missing m);
}
