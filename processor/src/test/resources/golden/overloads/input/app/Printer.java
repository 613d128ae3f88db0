package app;

import io.asyncfacade.AsyncFacade;
import java.util.Collection;
import java.util.List;

@AsyncFacade
public interface Printer {
    int print(int number);

    int print(Integer number);

    String print(Object any);

    String print(String text, int... copies);

    <T> T print(Collection<T> many);

    <T extends List<?>> T print(T list, Class<? super T> type);

    void only(Object any);

    @Override
    boolean equals(Object other);

    boolean equals(String text);

    boolean notify(String text);
}
