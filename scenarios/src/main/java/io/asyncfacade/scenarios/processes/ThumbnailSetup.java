package io.asyncfacade.scenarios.processes;

import io.asyncfacade.remote.CallHost;
import io.asyncfacade.remote.HostSetup;
import java.util.List;

/** What each child offers. */
public final class ThumbnailSetup implements HostSetup {

    static final List<Integer> POISON = List.of(23, 47, 71);

    @Override
    public void offer(CallHost host) {
        host.offer(ThumbnailsRemote.CONTRACT, new LeakingThumbnails(POISON));
    }
}
