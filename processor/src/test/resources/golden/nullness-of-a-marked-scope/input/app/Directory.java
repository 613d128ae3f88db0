package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

@AsyncFacade
public interface Directory<E extends @Nullable Object, F> {
    @Nullable String find(String name, @Nullable Integer age);

    String @Nullable [] names();

    @Nullable String[] nullables();

    @Nullable String @Nullable [][] both(int @Nullable [] @NonNull [] numbers);

    List<@Nullable String> list(Map<String, ? extends @Nullable E> map);

    Map.@Nullable Entry<String, @Nullable F> entry(Map.@Nullable Entry<E, F> other);

    <T extends @Nullable Object> T generic(T t, @Nullable T other);

    <T extends @Nullable Number & Comparable<@Nullable T>> List<? super @Nullable T> bounds(T t);

    int count(@Nullable String... names);

    void delete(String... names);

    E element(@Nullable E element);
}
