package gone;

public class OptionalDep {}
