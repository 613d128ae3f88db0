package app;

import io.asyncfacade.AsyncFacade;

/** Java cannot declare {@code <S extends String[]>}. */
@AsyncFacade
public interface Rows<C> extends Table<String[], C> {}
