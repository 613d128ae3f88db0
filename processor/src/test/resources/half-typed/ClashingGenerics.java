import io.asyncfacade.AsyncFacade;
import java.util.Collection;
import java.util.List;
import java.util.Set;

interface Generic<T> {
    Collection<T> some(Set<T> x);

    void put(List<T> all);
}

@AsyncFacade
interface ClashingGenerics extends Generic<String> {
    <Z> Set<Z> some(Set x);

    int put(List<Integer> all);
}
