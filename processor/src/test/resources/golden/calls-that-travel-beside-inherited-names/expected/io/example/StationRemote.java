package io.example;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.remote.PortableCall;
import io.asyncfacade.remote.RemoteCaller;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Station} in another JVM: each method runs the method of the same name of the delegate
 * that a host there offers for {@link #CONTRACT}, and returns what that returns.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@SuppressWarnings({"all", "deprecation", "removal"})
public final class StationRemote implements Station {
  /**
   * What a host offers: the calls, and the classes that may travel with them.
   */
  public static final io.asyncfacade.remote.RemoteContract<Station> CONTRACT = io.asyncfacade.remote.RemoteContract.of(Station.class)
      .call(Old.class, "old(int) CallCarrier", Depot.CallCarrier.class)
      .call(Count.class, "count() Integer")
      .call(Carrier.class, "carrier(RemoteContract) CallCarrier", Depot.RemoteContract.class,
          Depot.CallCarrier.class)
      .parts(Depot.RemoteContract.class, Depot.CallCarrier.class)
      .build();

  private final RemoteCaller<Station> caller;

  /**
   * Calls over a carrier.
   *
   * @param carrier moves the calls: a pool of processes, or a cluster
   */
  public StationRemote(io.asyncfacade.remote.CallCarrier carrier) {
    this.caller = CONTRACT.over(carrier);
  }

  @java.lang.Override
  public Depot.CallCarrier old(int number) {
    return caller.call(new Old(number));
  }

  @java.lang.Override
  public Integer count() {
    return caller.call(new Count());
  }

  @java.lang.Override
  public Depot.CallCarrier carrier(Depot.RemoteContract contract) {
    return caller.call(new Carrier(contract));
  }

  record Old(int number) implements PortableCall<Station, Depot.CallCarrier> {
    @java.lang.Override
    public Depot.CallCarrier on(Station delegate) {
      return delegate.old(number);
    }
  }

  record Count() implements PortableCall<Station, Integer> {
    @java.lang.Override
    public Integer on(Station delegate) {
      return delegate.count();
    }
  }

  record Carrier(
      Depot.RemoteContract contract) implements PortableCall<Station, Depot.CallCarrier> {
    @java.lang.Override
    public Depot.CallCarrier on(Station delegate) {
      return delegate.carrier(contract);
    }
  }
}
