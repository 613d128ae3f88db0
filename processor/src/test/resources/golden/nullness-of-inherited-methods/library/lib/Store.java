package lib;

import org.jspecify.annotations.NullMarked;

@NullMarked
public interface Store<E> {
    E load(String key);

    void drop();
}
