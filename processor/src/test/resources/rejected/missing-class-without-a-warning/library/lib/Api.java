package lib;

public interface Api {
    void opt(gone.OptionalDep dep);
}
