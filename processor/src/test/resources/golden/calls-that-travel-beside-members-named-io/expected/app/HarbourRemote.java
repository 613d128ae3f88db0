package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.remote.PortableCall;
import io.asyncfacade.remote.RemoteContract;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Harbour} in another JVM: each method runs the method of the same name of the delegate
 * that a host there offers for {@link #CONTRACT}, and returns what that returns.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class HarbourRemote implements Harbour {
  /**
   * What a host offers: the calls, and the classes that may travel with them.
   */
  public static final RemoteContract<Harbour> CONTRACT = RemoteContract.of(Harbour.class)
      .call(Ship.class, "ship(List<RemoteCaller>) CallCarrier", List.class,
          Harbour.RemoteCaller.class, Harbour.CallCarrier.class)
      .call(Count.class, "count() Integer")
      .build();

  private final io.asyncfacade.remote.RemoteCaller<Harbour> caller;

  /**
   * Calls over a carrier.
   *
   * @param carrier moves the calls: a pool of processes, or a cluster
   */
  public HarbourRemote(io.asyncfacade.remote.CallCarrier carrier) {
    this.caller = CONTRACT.over(carrier);
  }

  @Override
  public Harbour.CallCarrier ship(List<Harbour.RemoteCaller> callers) {
    return caller.call(new Ship(callers));
  }

  @Override
  public Integer count() {
    return caller.call(new Count());
  }

  record Ship(
      List<Harbour.RemoteCaller> callers) implements PortableCall<Harbour, Harbour.CallCarrier> {
    @Override
    public Harbour.CallCarrier on(Harbour delegate) {
      return delegate.ship(callers);
    }
  }

  record Count() implements PortableCall<Harbour, Integer> {
    @Override
    public Integer on(Harbour delegate) {
      return delegate.count();
    }
  }
}
