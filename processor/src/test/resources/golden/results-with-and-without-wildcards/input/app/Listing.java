package app;

import java.util.List;

interface Listing<T> {
    List<T> all();
}
