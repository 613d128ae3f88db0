package lib;

import java.util.List;

public interface Api {
    Raw raw();

    Obsolete obsolete();

    Outer<Hidden>.In in();

    List<Hidden[]> arrays();


    class Outer<T> {
        public class In {}
    }
}

class Hidden {}

@SuppressWarnings("rawtypes")
abstract class Raw implements Comparable {}

@SuppressWarnings("deprecation")
class Obsolete extends Old {}
