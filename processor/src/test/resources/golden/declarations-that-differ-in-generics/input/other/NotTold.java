package other;

/** Nothing that others can name tells one declaration from the other. */
public interface NotTold extends Hidden, ShownRaw {}
