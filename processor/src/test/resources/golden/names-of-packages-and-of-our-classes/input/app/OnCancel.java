package app;

public class OnCancel {
    private OnCancel() {}
}
