package lib;

public interface Generic<K extends Comparable<K>> {
    <V> void put(K key, V value);
}
