/**
 * Meters for Micrometer. Start with {@link io.asyncfacade.micrometer.FacadeExecutorMetrics}, which shows what an
 * executor is doing; {@link io.asyncfacade.micrometer.CallTimers} tells how long its calls take, each method by itself.
 */
@NullMarked
package io.asyncfacade.micrometer;

import org.jspecify.annotations.NullMarked;
