package lib;

public interface PreparedStatement extends AutoCloseable {
    ResultSet query(int result);

    ResultSet run(Object... parameters);

    Connection getConnection();
}
