/**
 * AsyncFacade in Spring Boot 3.5 and 4: each key of {@code asyncfacade.executors} becomes a bean that an adapter marked
 * {@code @AsyncFacade.On("key")} is given.
 *
 * <p>Start with {@link io.asyncfacade.spring.boot.AsyncFacadeProperties} for what can be set, and with
 * {@link io.asyncfacade.spring.boot.FacadeExecutorCustomizer} for what properties cannot say.
 */
@NullMarked
package io.asyncfacade.spring.boot;

import org.jspecify.annotations.NullMarked;
