package app;

public class User {
    User() {}
}
