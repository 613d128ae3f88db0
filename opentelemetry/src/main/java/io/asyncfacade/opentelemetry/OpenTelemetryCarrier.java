package io.asyncfacade.opentelemetry;

import io.asyncfacade.spi.ContextCarrier;
import io.opentelemetry.context.Context;
import java.util.function.UnaryOperator;

/**
 * Carries the OpenTelemetry context of the caller with each call. Every executor finds it by {@code ServiceLoader}, so
 * nothing has to be written for it.
 *
 * <p>It is needed under the OpenTelemetry agent as well: the agent carries the context of the thread that hands a task
 * to a pool, and for a call that has waited, that is the thread of an earlier call.
 */
public final class OpenTelemetryCarrier implements ContextCarrier {

    /** Makes the carrier; {@code ServiceLoader} does. */
    public OpenTelemetryCarrier() {}

    @Override
    public UnaryOperator<Runnable> carrier() {
        return task -> Context.current().wrap(task);
    }
}
