package app;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.BlockingFacade;
import java.io.IOException;

/** Java cannot declare {@code <S extends String[]>}, so that no class can implement the method; a raw one it can. */
@BlockingFacade(of = {Rows_ArraysAsync.class, Rows_RawAsync.class, Rows_TextsAsync.class})
interface Rows {
    interface Table<R> {
        <S extends R> S save(S row) throws IOException;

        int size() throws IOException;
    }

    @AsyncFacade
    interface Arrays extends Table<String[]> {}

    @AsyncFacade
    @SuppressWarnings("rawtypes")
    interface Raw extends Table {}

    @AsyncFacade
    interface Texts extends Table<String> {}
}
