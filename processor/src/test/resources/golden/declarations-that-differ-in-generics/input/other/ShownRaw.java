package other;

import java.util.List;

@SuppressWarnings("rawtypes")
public interface ShownRaw {
    Number find(List names);
}
