package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;

@AsyncFacade
@SuppressWarnings("unchecked")
interface Store<K, V> {
    @Nullable V get(@Nullable K key);

    @Nullable V[] all(@Nullable K[] keys);

    V @Nullable [] array(@Nullable V @Checked [] @Nullable [] v);

    @Nullable String text(@Nullable String text, @Nullable int number);

    @Nullable Map.Entry<K, V> entry(@Nullable Map.Entry<K, @Nullable V> entry);

    @Nullable Box<K>.Lid lid(@Nullable Box<K>.Lid lid, Box<K>.@Nullable Lid other);

    @Checked @Nullable V both(@Nullable @Checked V value);

    @Nullable List<@Nullable V> list(@Nullable V... values);

    <T extends @Nullable Object> @Nullable T any(@Nullable T value);

    @Nullable CompletionStage<@Nullable V> later();

    @Nullable void nothing();

    @AsyncFacade.Sync
    @Nullable V now(@Nullable K key);

    List<@Checked V> put(List<@Checked ? extends V> other, List<@Checked("? super T") ? super @Nullable V> s, List<@Nullable ?> x);

    void deep(Map<@Checked ?, @Nullable ? extends Map.Entry<? super @Checked V, @Checked ? super @Nullable List<V>>> map);

    void arrays(List<@Checked ? extends @Nullable V @Nullable []> arrays);

    void shadowed(List<@Checked ? extends app.other.@Nullable List> lists);
}
