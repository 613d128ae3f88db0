package app;

abstract class ServiceBase {
    public ServiceBase fluent() {
        return this;
    }

    public void inherited() {}
}
