package app;

import java.util.List;

interface Anything {
    List<?> all();
}
