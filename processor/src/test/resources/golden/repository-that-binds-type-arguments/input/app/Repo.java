package app;

import java.util.List;
import java.util.Optional;

public interface Repo<E, ID> {
    <S extends E> S save(S entity);

    <S extends E> Iterable<S> saveAll(Iterable<? extends S> entities);

    Optional<E> find(ID id);

    List<? super E> wide(List<? extends ID> ids);

    <X extends Throwable, M extends java.util.Map<ID, ? super E>> M orThrow(X failure, M into) throws X;
}
