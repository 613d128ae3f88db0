package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.remote.CallCarrier;
import io.asyncfacade.remote.PortableCall;
import io.asyncfacade.remote.RemoteCaller;
import io.asyncfacade.remote.RemoteContract;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Names} in another JVM: each method runs the method of the same name of the delegate
 * that a host there offers for {@link #CONTRACT}, and returns what that returns.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
final class NamesRemote implements Names {
  /**
   * What a host offers: the calls, and the classes that may travel with them.
   */
  public static final RemoteContract<Names> CONTRACT = RemoteContract.of(Names.class)
      .call(Any.class, "any(String) String")
      .call(All.class, "all(Integer[]) String[]")
      .call(Find.class, "find(Integer) String")
      .call(First.class, "first(List<Integer>) Integer", List.class)
      .build();

  private final RemoteCaller<Names> caller;

  /**
   * Calls over a carrier.
   *
   * @param carrier moves the calls: a pool of processes, or a cluster
   */
  public NamesRemote(CallCarrier carrier) {
    this.caller = CONTRACT.over(carrier);
  }

  @Override
  public @Nullable String any(@Nullable String text) {
    return caller.call(new Any(text));
  }

  @Override
  public @Nullable String @Checked [] all(@Nullable Integer[] keys) {
    return caller.call(new All(keys));
  }

  @Override
  public @Nullable String find(@Nullable Integer key) {
    return caller.call(new Find(key));
  }

  @Override
  public @Checked Integer first(List<@Checked Integer> keys) {
    return caller.call(new First(keys));
  }

  record Any(@Nullable String text) implements PortableCall<Names, @Nullable String> {
    @Override
    public @Nullable String on(Names delegate) {
      return delegate.any(text);
    }
  }

  record All(
      @Nullable Integer[] keys) implements PortableCall<Names, @Nullable String @Checked []> {
    @Override
    public @Nullable String @Checked [] on(Names delegate) {
      return delegate.all(keys);
    }
  }

  record Find(@Nullable Integer key) implements PortableCall<Names, @Nullable String> {
    @Override
    public @Nullable String on(Names delegate) {
      return delegate.find(key);
    }
  }

  record First(List<@Checked Integer> keys) implements PortableCall<Names, @Checked Integer> {
    @Override
    public @Checked Integer on(Names delegate) {
      return delegate.first(keys);
    }
  }
}
