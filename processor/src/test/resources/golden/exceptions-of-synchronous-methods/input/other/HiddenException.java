package other;

@SuppressWarnings("deprecation")
class HiddenException extends OldException {
    private static final long serialVersionUID = 1;
}
