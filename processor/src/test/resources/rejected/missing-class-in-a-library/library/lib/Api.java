package lib;

import gone.OptionalDep;
import java.util.List;

public interface Api {
    void opt(OptionalDep dep);

    List<? extends OptionalDep[]> result();

    <T extends OptionalDep> T bound(int i);

    void thrown() throws OptionalDep;

    Page<?> page();

    String fine();
}
