package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;

class StoreTest {

    @Test
    void theAdapterOfEcjWorks() {
        try (FacadeExecutor executor = ExecutorPolicy.platformThreads(2).open()) {
            StoreAsync<String, Integer> store = new StoreAsync<>(new Numbers(), executor);
            assertEquals(3, store.get("tea").join());
            assertEquals(Map.of("tea", List.of(1)), store.all(List.of("tea"), "one").join());
            assertEquals(1, store.size().join());
            CompletionException failure = assertThrows(CompletionException.class, () -> store.get("").join());
            assertInstanceOf(IOException.class, failure.getCause());
        }
    }

    private static final class Numbers implements Store<String, Integer> {

        @Override
        public Integer get(String key) throws IOException {
            if (key.isEmpty()) {
                throw new IOException("no key");
            }
            return key.length();
        }

        @Override
        public <E extends Exception> void visit(Visitor<? super String, E> visitor) throws E {
            visitor.see("tea");
        }

        @Override
        public Map<String, List<? extends Integer>> all(List<? extends String> keys, String... names) {
            return Map.of(keys.get(0), List.of(names.length));
        }
    }
}
