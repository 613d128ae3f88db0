package kotlin.sequences;

public interface Sequence<T> {}
