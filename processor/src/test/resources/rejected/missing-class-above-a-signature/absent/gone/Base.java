package gone;

public class Base<T> implements AutoCloseable {
    @Override
    public void close() {}

    public interface Named {}

    public static class Failure extends Exception {}
}
