package lib;

public interface Api extends Middle {
    void call();
}
