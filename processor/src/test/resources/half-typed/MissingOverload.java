import io.asyncfacade.AsyncFacade;

interface Base {
    Integer compute(Double k, Runnable r);
}

@AsyncFacade
interface MissingOverload extends Base {
    Integer compute(Doublex k, Runnable r);
}
