package lib;

public class Parent<T> {
    public void init(T value, int size) {}

    private void hidden(gone.Failure why) {}

    public void hidden(int size) {}
}
