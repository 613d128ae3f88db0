package app;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Named;
import java.util.concurrent.Executor;

/** Dagger's processor runs in the same compilation, and meets an adapter that is not there yet. */
final class DaggerCheck {
    @Component(modules = Parts.class)
    interface App {
        MailerAsync mailer();
    }

    @Module
    static final class Parts {
        @Provides
        static Mailer mailer() {
            return new Mailer.Real();
        }

        @Provides
        static Executor usual() {
            return Executors.named("usual");
        }

        @Provides
        @Named("reports")
        static Executor reports() {
            return Executors.named("reports");
        }
    }

    static void injectsTheNamedExecutor() {
        Executors.assertEachCallOnItsExecutor(DaggerDaggerCheck_App.create().mailer());
    }
}
