package io.asyncfacade.scenarios.jdbc;

import io.asyncfacade.Gather;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Pays all or none, in one transaction of the ledger. */
final class Payroll {

    private final LedgerAsync ledger;

    /**
     * Makes a payroll.
     *
     * @param ledger on a serial executor: its calls run one at a time, in the order in which they are made
     */
    Payroll(LedgerAsync ledger) {
        this.ledger = ledger;
    }

    /** The heart of it: no call waits for the one before, the executor keeps the order. */
    CompletableFuture<Void> pay(List<Transfer> transfers) {
        return Gather.all(transfers.stream().map(ledger::transfer).toList())
                .thenCompose(all -> ledger.commit())
                .exceptionallyCompose(failure ->
                        ledger.rollback().thenCompose(done -> CompletableFuture.<Void>failedFuture(failure)));
    }
}
