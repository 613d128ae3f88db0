package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
public abstract class Service extends ServiceBase implements Runnable {
    public final int field = 1;

    protected Service() {}

    public void call() {}

    protected void hidden() {}

    void packagePrivate() {}

    public static void global() {}

    public abstract String todo();

    public final synchronized int count() {
        return 1;
    }

    @Override
    public Service fluent() {
        return this;
    }
}
