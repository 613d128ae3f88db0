package io.asyncfacade.remote;

/** The settings of a pool of processes. */
public final class ProcessPolicy {
    ProcessPolicy() {}
}
