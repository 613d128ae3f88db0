package io.asyncfacade.scenarios.cluster;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;

/** Work for several machines. Both methods say which host has done it. */
@AsyncFacade
@Portable
public interface Surveys {

    /** Writes something: it must not happen twice. */
    String send(int survey) throws InterruptedException;

    /** Only reads: when a host is lost, another one may do it again. */
    @Portable.Repeatable
    String count(int survey) throws InterruptedException;
}
