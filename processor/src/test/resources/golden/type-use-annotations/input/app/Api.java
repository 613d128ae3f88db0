package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;

@AsyncFacade
public interface Api<@Bound T> {
    @Size
    @Declared
    int dual(@Size(max = 3) @Declared int number, @Declared String text);

    @Size(max = 3, names = {"a", "b"}) String members(@Size(type = List.class, state = Thread.State.RUNNABLE) String text);

    <@Bound U extends @Size T> List<@Size ? extends @Size(max = 2) U> bounds(@Size String[] array);

    @Declared
    void run(List<@Size(names = {"\"", "\u00e4\n"}) String> strings);

    java.lang.@Size String qualified(@Size long primitive);
}
