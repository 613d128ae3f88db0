package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.remote.CallCarrier;
import io.asyncfacade.remote.PortableCall;
import io.asyncfacade.remote.RemoteCaller;
import io.asyncfacade.remote.RemoteContract;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Calls a {@link Post.Office} in another JVM: each method runs the method of the same name of the delegate
 * that a host there offers for {@link #CONTRACT}, and returns what that returns.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
@NullMarked
@SuppressWarnings({"all", "deprecation"})
public final class Post_OfficeRemote implements Post.Office {
  /**
   * What a host offers: the calls, and the classes that may travel with them.
   */
  public static final RemoteContract<Post.Office> CONTRACT = RemoteContract.of(Post.Office.class)
      .call(Send.class, "send(OfLetters, String) void", Envelope.OfLetters.class)
      .call(Next.class, "next(int, int) Letter", Letter.class)
      .call(PostRemote.class, "postRemote(char[]...) Map<Stamp, Envelope<? extends Letter>>",
          Map.class, Letter.Stamp.class, Envelope.class, Letter.class)
      .call(LetterCall.class, "letter() int")
      .call(OverrideCall.class, "override() int")
      .call(RemoteContractCall.class, "remoteContract(long) long")
      .parts(Envelope.class, List.class)
      .parts(Envelope.OfLetters.class, Envelope.class, Letter.class)
      .parts(Letter.class, Letter.Long.class, Letter.Short.class)
      .parts(Letter.Long.class, Envelope.class, Letter.Stamp.class)
      .build();

  private final RemoteCaller<Post.Office> caller;

  /**
   * Calls over a carrier.
   *
   * @param carrier moves the calls: a pool of processes, or a cluster
   */
  public Post_OfficeRemote(CallCarrier carrier) {
    this.caller = CONTRACT.over(carrier);
  }

  @Override
  public void send(Envelope.OfLetters delegate, @Nullable String caller) {
    this.caller.call(new Send(delegate, caller));
  }

  @Override
  public @Nullable Letter next(int hashCode, int toString) {
    return caller.call(new Next(hashCode, toString));
  }

  @Override
  public Map<Letter.Stamp, Envelope<? extends Letter>> postRemote(char[]... call) {
    return caller.call(new PostRemote(call));
  }

  @Override
  public Thread raw(String name) {
    throw new UnsupportedOperationException("Post.Office.raw does not travel: it is skipped");
  }

  @Override
  public int letter() {
    return caller.call(new LetterCall());
  }

  @Override
  public int override() {
    return caller.call(new OverrideCall());
  }

  @Override
  public long remoteContract(long record) {
    return caller.call(new RemoteContractCall(record));
  }

  record Send(Envelope.OfLetters delegate,
      @Nullable String caller) implements PortableCall<Post.Office, @Nullable Void> {
    @Override
    public @Nullable Void on(Post.Office target) {
      target.send(delegate, caller);
      return null;
    }
  }

  record Next(int hashCodeValue,
      int toStringValue) implements PortableCall<Post.Office, @Nullable Letter> {
    @Override
    public @Nullable Letter on(Post.Office delegate) {
      return delegate.next(hashCodeValue, toStringValue);
    }
  }

  record PostRemote(
      char[][] call) implements PortableCall<Post.Office, Map<Letter.Stamp, Envelope<? extends Letter>>> {
    @Override
    public Map<Letter.Stamp, Envelope<? extends Letter>> on(Post.Office delegate) {
      return delegate.postRemote(call);
    }
  }

  record LetterCall() implements PortableCall<Post.Office, Integer> {
    @Override
    public Integer on(Post.Office delegate) {
      return delegate.letter();
    }
  }

  record OverrideCall() implements PortableCall<Post.Office, Integer> {
    @Override
    public Integer on(Post.Office delegate) {
      return delegate.override();
    }
  }

  record RemoteContractCall(long record) implements PortableCall<Post.Office, Long> {
    @Override
    public Long on(Post.Office delegate) {
      return delegate.remoteContract(record);
    }
  }
}
