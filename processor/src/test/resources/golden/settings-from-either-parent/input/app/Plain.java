package app;

interface Plain {
    String name();

    void skipped();
}
