/**
 * The annotations that ask for an adapter, and the runtime that adapters call.
 *
 * <p>Start at {@link io.asyncfacade.AsyncFacade}. Data flows one way: a generated method
 * gives its body to {@link io.asyncfacade.AsyncCall}, the call goes to its executor (any
 * {@link java.util.concurrent.Executor}, or a {@link io.asyncfacade.FacadeExecutor} opened from an
 * {@link io.asyncfacade.ExecutorPolicy}), and a thread of that executor runs the blocking method and settles the call,
 * which is the future that the caller holds. {@link io.asyncfacade.BlockingFacade} is the way back: its classes wait in
 * {@link io.asyncfacade.BlockingCall}.
 */
@NullMarked
package io.asyncfacade;

import org.jspecify.annotations.NullMarked;
