package app;

public class Error {
    Error() {}
}
