package lib;

public class Default {}
