package other;

/** Others can name this one, and not the type that has the method. */
public interface Shown extends Hidden {}
