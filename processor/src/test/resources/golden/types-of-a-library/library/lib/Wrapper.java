package lib;

public interface Wrapper {
    <T> T unwrap(Class<T> iface);
}
