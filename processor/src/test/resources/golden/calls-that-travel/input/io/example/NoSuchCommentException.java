package io.example;

/** Declared by a method, so it arrives as itself. */
public class NoSuchCommentException extends Exception {

    private static final long serialVersionUID = 1;

    private final int id;

    public NoSuchCommentException(int id) {
        super("no comment " + id);
        this.id = id;
    }

    public int id() {
        return id;
    }
}
