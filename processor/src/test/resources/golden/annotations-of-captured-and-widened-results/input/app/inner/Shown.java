package app.inner;

public interface Shown {}
