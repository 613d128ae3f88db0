package io.asyncfacade.scenarios.session;

import java.util.concurrent.atomic.LongAccumulator;
import org.apache.hc.core5.pool.PoolStats;

/** How full a pool of connections was at most, as seen by the calls while they held one. */
final class PoolPeak {

    private final LongAccumulator leased = new LongAccumulator(Math::max, 0);
    private final LongAccumulator pending = new LongAccumulator(Math::max, 0);

    void note(PoolStats now) {
        leased.accumulate(now.getLeased());
        pending.accumulate(now.getPending());
    }

    long leased() {
        return leased.get();
    }

    /** The calls that waited for a connection. */
    long pending() {
        return pending.get();
    }
}
