package lib;

public class URLContext {}
