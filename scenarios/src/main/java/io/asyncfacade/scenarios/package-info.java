/**
 * What blocking clients are made asynchronous for: one package for each case, which holds the blocking interface, an
 * implementation on real parts, and the scenario that uses the generated adapter.
 *
 * <p>Start with the class that is named like the case, for example
 * {@link io.asyncfacade.scenarios.http.ManyCalls}: it holds the few lines that matter.
 */
package io.asyncfacade.scenarios;
