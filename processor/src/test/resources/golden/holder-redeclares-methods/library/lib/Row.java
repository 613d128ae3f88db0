package lib;

public interface Row extends Generic<String> {
    boolean isClosed();

    Db getDb();

    void close();
}
