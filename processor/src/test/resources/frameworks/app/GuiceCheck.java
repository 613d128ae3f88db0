package app;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.name.Names;
import java.util.concurrent.Executor;

final class GuiceCheck {
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
