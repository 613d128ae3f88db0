package io.asyncfacade.processor.model;

import com.palantir.javapoet.ClassName;

/**
 * The annotation that makes an adapter a bean.
 *
 * @param annotation the annotation, which needs no members
 * @param isProxied whether containers hand out proxies of such beans, for which they want a constructor without
 *     parameters
 */
public record BeanScope(ClassName annotation, boolean isProxied) {}
