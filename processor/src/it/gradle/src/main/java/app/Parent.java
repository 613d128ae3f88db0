package app;

public interface Parent {
    void inherited(String text);
}
