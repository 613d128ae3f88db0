package gone;

public interface Base<T> {
    T base();
}
