package app;

@Deprecated
class Old extends Exception {
    private static final long serialVersionUID = 1;
}
