package lib;

public class Plain {
    protected void init(int size) throws gone.Failure {}

    public void init(int size, int more) {}

    static void start(gone.Failure why) {}

    public void start(String name) {}

    public void start() {}
}
