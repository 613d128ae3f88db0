package lib;

public class Problem extends gone.Base.Failure {}
