package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import org.jspecify.annotations.NonNull;
import org.jspecify.annotations.Nullable;

@AsyncFacade
interface Source<@Nullable K, @Checked("V") V extends @Nullable Object, E extends Exception> {
    // ---- type parameters of a method

    <@Nullable T> T bare(T value);

    <@Nullable T> @Nullable T result();

    <@Nullable T> @NonNull T other(@NonNull T value);

    <@Nullable T extends @Nullable Object> @Nullable T bound();

    <@Nullable T> void parameter(@Nullable T value);

    <@Nullable T> @Nullable T[] components(@Nullable T[] values);

    <@Nullable T> T @Nullable [] arrays(T @Nullable [] values);

    @SuppressWarnings("unchecked")
    <@Nullable T> @Nullable T varargs(@Nullable T... values);

    <@Nullable T> List<@Nullable T> argument(Map<? extends @Nullable T, ? super @Nullable T> map);

    <@Nullable T, U extends @Nullable T> U upper(List<U> list);

    <@Nullable T> CompletionStage<@Nullable T> later();

    <@Checked("a") T> @Checked("a") T members(@Checked("b") T value);

    <@Marked T> @Marked T both(@Marked T value);

    <@Marked T> T neither(T value);

    @AsyncFacade.Sync
    <@Checked X extends Exception, @Nullable T> @Nullable T now() throws @Checked X;

    // ---- type parameters of the type

    K bareKey(K key);

    @Nullable K key(@Nullable K key);

    List<@Nullable K> keys(List<K> keys, @Nullable K[] array);

    @Checked("V") V value(V value);

    V bareValue(@Checked("V") V value);

    @AsyncFacade.Sync
    @Nullable K keyNow() throws E;
}
