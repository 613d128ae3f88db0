package other;

@Deprecated
public class OldException extends Exception {
    private static final long serialVersionUID = 1;
}
