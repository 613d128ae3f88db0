package app;

import static org.junit.jupiter.api.Assertions.assertSame;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.name.Names;
import java.util.List;
import java.util.concurrent.Executor;

final class GuiceCheck {
    /** There is no executor without a name at all. */
    static void injectsTheNamedDefaultExecutor() {
        var injector = Guice.createInjector(new AbstractModule() {
            @Override
            protected void configure() {
                bind(Ledger.class).to(Ledger.Real.class);
                for (String name : List.of("ledger", "audit", "other")) {
                    bind(Executor.class).annotatedWith(Names.named(name)).toInstance(Executors.named(name));
                }
            }
        });

        Executors.assertEachCallOnItsExecutor(injector.getInstance(LedgerAsync.class));
        assertSame(injector.getInstance(LedgerAsync.class), injector.getInstance(LedgerAsync.class));
    }

    static void injectsTheNamedExecutor() {
        var injector = Guice.createInjector(new AbstractModule() {
            @Override
            protected void configure() {
                bind(Mailer.class).to(Mailer.Real.class);
                bind(Executor.class).toInstance(Executors.named("usual"));
                bind(Executor.class)
                        .annotatedWith(Names.named("reports"))
                        .toInstance(Executors.named("reports"));
            }
        });

        Executors.assertEachCallOnItsExecutor(injector.getInstance(MailerAsync.class));
    }
}
