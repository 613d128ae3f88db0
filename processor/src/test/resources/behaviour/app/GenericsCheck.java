package app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import io.asyncfacade.AsyncFacade;
import java.io.IOException;
import java.io.Closeable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Callers of adapters of generic types: that they compile is half of the test. */
final class GenericsCheck {
    interface Base<A> {
        default <T> T shadow(T value, A other) {
            return value;
        }
    }

    @AsyncFacade
    interface Top<T> extends Base<List<T>> {}

    static void typeVariableOfAMethodIsNotTheOneOfTheType() {
        GenericsCheck_TopAsync<String> adapter = new GenericsCheck_TopAsync<>(new Top<>() {}, Runnable::run);

        CompletableFuture<Integer> future = adapter.shadow(1, List.of("x"));

        assertEquals(1, future.join());
    }

    static class User {}

    static class Admin extends User {}

    interface Repository<E, K> {
        <S extends E> S save(S entity);

        <S extends E> Iterable<S> saveAll(Iterable<? extends S> entities);

        Optional<E> find(K key);
    }

    @AsyncFacade
    interface UserRepository extends Repository<User, Long> {}

    static final class Users implements UserRepository {
        @Override
        public <S extends User> S save(S entity) {
            return entity;
        }

        @Override
        public <S extends User> Iterable<S> saveAll(Iterable<? extends S> entities) {
            List<S> saved = new ArrayList<>();
            entities.forEach(saved::add);
            return saved;
        }

        @Override
        public Optional<User> find(Long key) {
            return Optional.empty();
        }
    }

    static void boundsAreSubstituted() throws ReflectiveOperationException {
        GenericsCheck_UserRepositoryAsync adapter = new GenericsCheck_UserRepositoryAsync(new Users(), Runnable::run);
        Admin admin = new Admin();

        CompletableFuture<Admin> saved = adapter.save(admin);
        CompletableFuture<Iterable<Admin>> all = adapter.saveAll(List.of(admin));
        CompletableFuture<Optional<User>> found = adapter.find(7L);

        assertSame(admin, saved.join());
        assertEquals(List.of(admin), all.join());
        assertEquals(Optional.empty(), found.join());
        Method save = GenericsCheck_UserRepositoryAsync.class.getMethod("save", User.class);
        assertSame(User.class, save.getTypeParameters()[0].getBounds()[0]);
    }

    interface Throwing {
        Number num() throws IOException;
    }

    interface Exact {
        Integer num();
    }

    @AsyncFacade
    interface Both extends Throwing, Exact, Closeable, AutoCloseable {
        @Override
        default void close() {}
    }

    static void methodInheritedTwiceHasTheMostSpecificResult() throws ReflectiveOperationException {
        GenericsCheck_BothAsync adapter = new GenericsCheck_BothAsync(() -> 7, Runnable::run);

        CompletableFuture<Integer> seven = adapter.num();

        assertEquals(7, seven.join());
        assertEquals(null, adapter.close().join());
    }

    @AsyncFacade
    interface Bounded<U extends Number & Comparable<U>, E extends Enum<E>> {
        <V extends U> Map<V, ? super E> map(V key, E value);
    }

    static void intersectionBoundsAreKept() {
        Bounded<Integer, Thread.State> delegate = new Bounded<>() {
            @Override
            public <V extends Integer> Map<V, ? super Thread.State> map(V key, Thread.State value) {
                return Map.of(key, value);
            }
        };

        CompletableFuture<Map<Integer, ? super Thread.State>> map =
                new GenericsCheck_BoundedAsync<>(delegate, Runnable::run).map(1, Thread.State.NEW);

        assertEquals(Map.of(1, Thread.State.NEW), map.join());
    }
}
