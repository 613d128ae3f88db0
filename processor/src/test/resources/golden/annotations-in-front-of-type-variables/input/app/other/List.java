package app.other;

public interface List {}
