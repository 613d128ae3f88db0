package app;

import java.util.Collection;
import java.util.List;

interface Table<R, C> {
    <S extends R> S save(S row);

    @SuppressWarnings("unchecked")
    <S extends R> List<S> saveAll(Collection<? super S> rows, C... columns);

    <X extends Exception, S extends R> S checked(S row) throws X;

    <S extends R, U extends S, D extends C> D column(S row, U same, D column);
}
