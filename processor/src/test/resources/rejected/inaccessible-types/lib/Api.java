package lib;

import java.util.List;

public interface Api {
    Hidden get();

    List<Hidden> list();

    Hidden[] array();

    List<? super Hidden> lower();

    void put(Hidden h);

    <T extends Hidden> T g(T t);

    void ok();
}
