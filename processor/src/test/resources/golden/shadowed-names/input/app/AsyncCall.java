package app;

public class AsyncCall {
    AsyncCall() {}
}
