import io.asyncfacade.AsyncFacade;

@AsyncFacade
interface WrongParents extends String, Comparable<int>, Iterable<Missing> {
    int own();
}

@AsyncFacade
class WrongParentsToo implements Object, Runnable extends Missing {
    public int own() {
        return 1;
    }
}
