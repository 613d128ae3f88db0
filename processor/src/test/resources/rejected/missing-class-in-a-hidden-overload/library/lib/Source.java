package lib;

public class Source<T> extends Parent<T> {
    protected void init(int size) throws gone.Failure {}

    public static void stop(gone.Failure why) {}

    public void stop() {}

    public void other() {}

    void quiet(gone.Failure why) {}
}
