import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface CyclicTypes extends CyclicTypes.Inner {
    int own();

    interface Inner extends CyclicTypes {}
}

@AsyncFacade
interface CyclicBound<A extends B, B extends A> {
    A get(B b);
}
