package lib;

public abstract class ClientBase<K> {
    public K get(K key) {
        return key;
    }

    protected void internal() {}
}
