package app;

import io.asyncfacade.AsyncFacade;

@AsyncFacade
@SuppressWarnings({"deprecation", "removal"})
public interface Users<T extends OldType> {
    OldType result();

    void parameter(GoneType<String> type);

    java.util.List<? extends OldType[]> inside();

    String fine();
}
