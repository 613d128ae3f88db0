package app;

import java.util.List;

interface Lookup<K, V> {
    @Nullable V find(@Nullable K key);

    @Checked K first(List<@Checked K> keys);

    @Nullable V @Checked [] all(@Nullable K[] keys);
}
