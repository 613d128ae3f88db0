package gone;

public class Failure extends Exception {
    private static final long serialVersionUID = 1;
}
