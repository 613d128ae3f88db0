package lib;

public interface Shown {
    void call();
}
