package app;

public class OnCancel {
    OnCancel() {}
}
