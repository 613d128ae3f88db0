package app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.Executor;

/** Executors whose threads have their name. */
final class Executors {
    private Executors() {}

    static Executor named(String name) {
        return task -> new Thread(task, name).start();
    }

    static void assertEachCallOnItsExecutor(MailerAsync mailer) {
        assertEquals("hi on usual", mailer.send("hi").join());
        assertEquals("report on reports", mailer.report().join());
    }

    static void assertEachCallOnItsExecutor(LedgerAsync ledger) {
        assertEquals("entry on ledger", ledger.book("entry").join());
        assertEquals("audit on audit", ledger.audit().join());
    }
}
