package lib;

public interface Api<T extends Hidden> {
    T get();
}
