package io.asyncfacade.remote.kit;

import io.asyncfacade.remote.PortableCall;

/** An interface that no host offers. */
public interface Unoffered {

    void call();

    /** Its call. */
    record Call() implements PortableCall<Unoffered, Void> {
        @Override
        public Void on(Unoffered delegate) {
            delegate.call();
            return null;
        }
    }
}
