package lib;

public interface ResultSet {
    boolean next();

    String get(int column);

    PreparedStatement statement();
}
