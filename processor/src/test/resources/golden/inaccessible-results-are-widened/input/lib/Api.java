package lib;

import java.util.List;
import java.util.Map;

public interface Api {
    Hidden get();

    List<Hidden> list();

    Hidden[] array();

    Map<String, ? extends List<Hidden>> map();

    List<? super Hidden> lower();

    Api.Nested nested();

    @SuppressWarnings("exports")
    class Nested extends Hidden {
        Nested() {}
    }

    <T> T typeVariable(List<T> list);

    void ok();
}
