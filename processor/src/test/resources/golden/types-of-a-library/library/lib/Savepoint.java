package lib;

public interface Savepoint {}
