package app;

import io.asyncfacade.AsyncFacade;
import java.util.List;

class MisspelledAnnotation {
    @AsyncFacade
    interface Api {
        // error: cannot find symbol symbol: class Misspelled location: interface app.MisspelledAnnotation.Api
        @Misspelled
        List<String> method();

        // error: cannot find symbol symbol: class Misspelled location: interface app.MisspelledAnnotation.Api
        void argument(List<@Misspelled String> list);
    }

    void use(MisspelledAnnotation_ApiAsync api) {
        api.method().join();
        api.argument(List.of());
    }
}
