package lib;

@Deprecated
public class Old {}
