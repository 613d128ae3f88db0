package lib;

public interface Name extends gone.Base.Named {}
