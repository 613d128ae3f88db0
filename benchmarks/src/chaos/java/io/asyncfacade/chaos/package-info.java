/**
 * Random calls on random executors, from a seed: a program that looks for broken promises of a call where no test has
 * thought of the case.
 *
 * <p>Start at {@link io.asyncfacade.chaos.Chaos}. It makes rounds; a {@link io.asyncfacade.chaos.ChaosRound} opens one
 * {@link io.asyncfacade.chaos.ChaosSubject} (an executor with random rules), makes
 * {@link io.asyncfacade.chaos.ChaosCall}s on it, disturbs them, closes the executor, and asks a
 * {@link io.asyncfacade.chaos.ChaosWatch} which promises were broken. Only the public API is used.
 */
package io.asyncfacade.chaos;
