package lib;

public interface Middle extends gone.Base<String> {}
