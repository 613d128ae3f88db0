package io.asyncfacade.pages.earlier;

import java.io.IOException;
import java.io.StringReader;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;

/** A store in memory. */
final class MapStore implements Store, PlainStore {

    private final Map<String, String> map = new TreeMap<>();

    @Override
    public int size() {
        return map.size();
    }

    @Override
    public void put(String key, String value) throws IOException {
        if (key.isEmpty()) {
            throw new IOException("no key");
        }
        map.put(key, value);
    }

    @Override
    public String join(String... keys) {
        return String.join("+", keys);
    }

    @Override
    public CompletionStage<String> later(String key) {
        return CompletableFuture.completedFuture(map.get(key));
    }

    @Override
    public StringReader open(String key) {
        return new StringReader(map.get(key));
    }

    @Override
    public Store part(String prefix) {
        MapStore part = new MapStore();
        map.forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                part.map.put(key, value);
            }
        });
        return part;
    }

    @Override
    public CompletionStage<Store> partLater(String prefix) {
        return CompletableFuture.completedFuture(part(prefix));
    }

    @Override
    public AutoCloseable self() {
        return () -> {};
    }

    @Override
    public String name() {
        return "map";
    }

    @Override
    public long report() {
        return map.size();
    }
}
