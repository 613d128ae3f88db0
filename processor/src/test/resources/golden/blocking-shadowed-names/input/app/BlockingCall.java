package app;

final class BlockingCall {
    private BlockingCall() {}
}
