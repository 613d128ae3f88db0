package io.asyncfacade.spring.boot;

import io.asyncfacade.ExecutorPolicy;

/**
 * Changes what the properties say of an executor, before it is opened. All beans of this type are asked, in their order
 * ({@code @Order}), for each executor.
 */
@FunctionalInterface
public interface FacadeExecutorCustomizer {

    /**
     * Returns the policy to open the executor with.
     *
     * @param name the key under {@code asyncfacade.executors}
     * @param policy what the properties and the customizers before this one say
     * @return the policy, the given one if there is nothing to change
     */
    ExecutorPolicy customize(String name, ExecutorPolicy policy);
}
