package io.asyncfacade;

import org.jspecify.annotations.Nullable;

/**
 * A call that remembers who made it.
 *
 * @param <T> the type of the value
 */
final class TracedCall<T extends @Nullable Object> extends ManagedCall<T> {

    private final CallSite site;

    TracedCall(FacadeExecutor executor, OnCancel onCancel, String name, Object body) {
        super(executor, onCancel, name, body);
        this.site = new CallSite(name);
    }

    @Override
    void failed(Throwable failure) {
        site.addTo(failure);
    }
}
