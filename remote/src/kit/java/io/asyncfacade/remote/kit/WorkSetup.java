package io.asyncfacade.remote.kit;

import io.asyncfacade.remote.CallHost;
import io.asyncfacade.remote.HostSetup;

/** Offers the worker. */
public final class WorkSetup implements HostSetup {

    @Override
    public void offer(CallHost host) {
        host.offer(WorkRemote.CONTRACT, new Worker());
    }
}
