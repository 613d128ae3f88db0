package other;

import java.util.List;

interface Hidden {
    Object find(List<String> names);
}
