package gone;

public interface Base {
    void base();
}
