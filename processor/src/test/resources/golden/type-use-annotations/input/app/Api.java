package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;
import java.util.Map;

@AsyncFacade
public interface Api<@Bound T> {
    @Size
    @Declared
    int dual(@Size(max = 3) @Declared int number, @Declared String text);

    @Size(max = 3, names = {"a", "b"}) String members(@Size(type = List.class, state = Thread.State.RUNNABLE) String text);

    <@Bound U extends @Size T> List<@Size ? extends @Size(max = 2) U> bounds(@Size String[] array);

    @Declared
    void run(List<@Size(names = {"\"", "\u00e4\n"}) String> strings);

    @Size(
            factor = Double.NaN,
            factors = {Float.NaN, Float.POSITIVE_INFINITY, 1 / 3f},
            chars = {'\'', '"', '\\', '\n', '\0', 'ä'},
            most = Long.MIN_VALUE,
            limit = @Limit(Double.NEGATIVE_INFINITY))
    String values(
            @Size(
                            names = {},
                            factors = {},
                            type = int[].class,
                            factor = Double.MIN_VALUE)
                    String text);

    Map.@Size(names = "in. @text") Entry<Map.@Size Entry<String, T>, Thread.@Size State> nested();

    java.lang.@Size String qualified(@Size long primitive);

    <@Bound @Size(max = 4) W> Map<W, ? extends @Size Object> declared(Kept<W> kept, List<? extends Object> any);

    interface Keeper<@Size V> {
        List<V> keep(V value);
    }

    @AsyncFacade
    interface Kept<@Size(max = 6) U> extends Keeper<String> {
        U use();
    }
}
