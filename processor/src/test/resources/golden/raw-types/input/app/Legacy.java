package app;

import io.asyncfacade.AsyncFacade;
import java.util.Collection;
import java.util.List;
import java.util.Map;

@AsyncFacade
@SuppressWarnings({"rawtypes", "unchecked"})
public interface Legacy extends Source {
    List list(Map map);

    <T extends Comparable> T max(Collection<? extends T> all);

    Map.Entry[] entries(List<Map.Entry> in, Class... types);

    void fine();
}
