package lib;

interface Hidden {
    void call();
}
