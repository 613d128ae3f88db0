package gone;

public class OptionalDep extends Exception {
    private static final long serialVersionUID = 1;
}
