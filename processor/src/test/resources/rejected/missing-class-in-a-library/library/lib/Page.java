package lib;

import gone.OptionalDep;

public interface Page<T extends OptionalDep> {}
