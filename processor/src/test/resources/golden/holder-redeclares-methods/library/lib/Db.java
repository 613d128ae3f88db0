package lib;

public interface Db extends AutoCloseable {
    boolean isClosed();

    int update(String sql, Object... arguments) throws java.io.IOException;

    Row row(String id);

    @Override
    void close();
}
