package lib;

public interface Api {
    void put(Hidden h);

    void ok();
}
