package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.remote.CallCarrier;
import io.asyncfacade.remote.PortableCall;
import io.asyncfacade.remote.RemoteCaller;
import io.asyncfacade.remote.RemoteContract;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Lock} in another JVM: each method runs the method of the same name of the delegate
 * that a host there offers for {@link #CONTRACT}, and returns what that returns.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class LockRemote implements Lock {
  /**
   * What a host offers: the calls, and the classes that may travel with them.
   */
  public static final RemoteContract<Lock> CONTRACT = RemoteContract.of(Lock.class)
      .call(Turn.class, "turn(java) io", Lock.java.class, Lock.io.class)
      .build();

  private final RemoteCaller<Lock> caller;

  /**
   * Calls over a carrier.
   *
   * @param carrier moves the calls: a pool of processes, or a cluster
   */
  public LockRemote(CallCarrier carrier) {
    this.caller = CONTRACT.over(carrier);
  }

  @Override
  public Lock.io turn(Lock.java bean) {
    return caller.call(new Turn(bean));
  }

  record Turn(Lock.java bean) implements PortableCall<Lock, Lock.io> {
    @Override
    public Lock.io on(Lock delegate) {
      return delegate.turn(bean);
    }
  }
}
