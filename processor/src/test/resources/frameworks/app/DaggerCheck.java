package app;

import dagger.Component;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Named;
import jakarta.inject.Singleton;
import java.util.concurrent.Executor;

/** Dagger's processor runs in the same compilation, and meets an adapter that is not there yet. */
final class DaggerCheck {
    /** The scope is that of the adapters. */
    @Singleton
    @Component(modules = Parts.class)
    interface App {
        MailerAsync mailer();

        LedgerAsync ledger();
    }

    @Module
    static final class Parts {
        @Provides
        static Mailer mailer() {
            return new Mailer.Real();
        }

        @Provides
        static Ledger ledger() {
            return new Ledger.Real();
        }

        @Provides
        @Named("ledger")
        static Executor ledgerExecutor() {
            return Executors.named("ledger");
        }

        @Provides
        @Named("audit")
        static Executor audit() {
            return Executors.named("audit");
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

    static void aNamedDefaultExecutorIsNotAmbiguous() {
        Executors.assertEachCallOnItsExecutor(DaggerDaggerCheck_App.create().ledger());
    }

    static void injectsTheNamedExecutor() {
        Executors.assertEachCallOnItsExecutor(DaggerDaggerCheck_App.create().mailer());
    }
}
