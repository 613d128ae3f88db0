package app;

import java.util.List;

interface Linked<T> {
    T link();

    List<T> links();
}
