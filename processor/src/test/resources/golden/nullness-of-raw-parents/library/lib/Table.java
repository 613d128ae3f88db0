package lib;

/** Says nothing of null. */
public interface Table<R> {
    R first(R row);

    int count();
}
