/**
 * Traces with OpenTelemetry. That the jar is there is enough for each call to run in the span that its caller was in,
 * see {@link io.asyncfacade.opentelemetry.OpenTelemetryCarrier}; {@link io.asyncfacade.opentelemetry.CallSpans} makes a
 * span of each call.
 */
@NullMarked
package io.asyncfacade.opentelemetry;

import org.jspecify.annotations.NullMarked;
