package io.asyncfacade.processor.model;

/**
 * The members of a {@code @Deprecated} annotation.
 *
 * @param since the version in which it was deprecated, empty if not said
 * @param forRemoval whether it will be removed
 */
public record Deprecation(String since, boolean forRemoval) {}
