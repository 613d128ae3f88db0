import io.asyncfacade.AsyncFacade;

class MisspelledInTheUnnamedPackage {
    @AsyncFacade
    interface Api {
        // error: cannot find symbol symbol: class Misspelled location: interface MisspelledInTheUnnamedPackage.Api
        Misspelled[] misspelled();

        String fine();
    }

    MisspelledInTheUnnamedPackage_ApiAsync use(MisspelledInTheUnnamedPackage_ApiAsync api) {
        api.fine().join();
        return api;
    }
}
