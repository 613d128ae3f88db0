package app;

import io.asyncfacade.AsyncFacade;
import java.util.Comparator;

@AsyncFacade
public interface Everything extends Comparator<String> {
    int CONSTANT = 1;

    void abstractOne();

    default String defaultOne() {
        return helper() + staticOne();
    }

    static String staticOne() {
        return "";
    }

    private String helper() {
        return "";
    }

    @Override
    int compare(String a, String b);

    @Override
    boolean equals(Object other);

    @Override
    int hashCode();

    @Override
    String toString();

    boolean equals(String other);

    int hashCode(int seed);

    Object clone();

    class Nested {
        Nested() {}

        public void not() {}
    }
}
