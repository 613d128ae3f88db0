package lib;

public interface OldDefault {
    /** @deprecated old */
    @Deprecated
    default void old() {}

    default void fine() {}
}
