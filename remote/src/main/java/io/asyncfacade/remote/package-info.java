/**
 * Calls of an interface that run in another JVM.
 *
 * <p>Start at {@link io.asyncfacade.remote.ProcessPool}, or at the carrier of your cluster. Data flows one way: the
 * class {@code XRemote} that {@link io.asyncfacade.Portable} generates makes a {@link
 * io.asyncfacade.remote.PortableCall} and gives it to its {@link io.asyncfacade.remote.RemoteCaller}, which writes it
 * as bytes; a {@link io.asyncfacade.remote.CallCarrier} moves the bytes; a {@link io.asyncfacade.remote.CallHost} in
 * the other JVM reads them, runs the call on the delegate and answers. What may travel, and what a call looks like, is
 * in the {@link io.asyncfacade.remote.RemoteContract} that both sides have.
 *
 * <p>What can fail beside the method itself: a call that did not run
 * ({@link io.asyncfacade.remote.CallNotStartedException}), and one of which that is not known
 * ({@link io.asyncfacade.remote.HostLostException}).
 */
@NullMarked
package io.asyncfacade.remote;

import org.jspecify.annotations.NullMarked;
