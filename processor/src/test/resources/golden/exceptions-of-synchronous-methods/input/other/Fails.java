package other;

public interface Fails {
    void fail() throws HiddenException;
}
