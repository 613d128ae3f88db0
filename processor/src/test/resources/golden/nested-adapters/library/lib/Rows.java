package lib;

public interface Rows<R extends Comparable<R>> {
    R next();

    Rows<R> skip();

    <S extends Comparable<S>> Rows<S> cast(Class<S> type);
}
