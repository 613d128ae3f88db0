package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.remote.CallCarrier;
import io.asyncfacade.remote.PortableCall;
import io.asyncfacade.remote.RemoteCaller;
import io.asyncfacade.remote.RemoteContract;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Old} in another JVM: each method runs the method of the same name of the delegate
 * that a host there offers for {@link #CONTRACT}, and returns what that returns.
 *
 * @deprecated as {@code Old} is
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@Deprecated(since = "2")
final class OldRemote implements Old {
  /**
   * What a host offers: the calls, and the classes that may travel with them.
   */
  public static final RemoteContract<Old> CONTRACT = RemoteContract.of(Old.class)
      .call(Get.class, "get() int")
      .build();

  private final RemoteCaller<Old> caller;

  /**
   * Calls over a carrier.
   *
   * @param carrier moves the calls: a pool of processes, or a cluster
   */
  public OldRemote(CallCarrier carrier) {
    this.caller = CONTRACT.over(carrier);
  }

  @Override
  public int get() {
    return caller.call(new Get());
  }

  record Get() implements PortableCall<Old, Integer> {
    @Override
    public Integer on(Old delegate) {
      return delegate.get();
    }
  }
}
