package app;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.remote.CallCarrier;
import io.asyncfacade.remote.PortableCall;
import io.asyncfacade.remote.RemoteCaller;
import io.asyncfacade.remote.RemoteContract;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Post} in another JVM: each method runs the method of the same name of the delegate
 * that a host there offers for {@link #CONTRACT}, and returns what that returns.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class PostRemote implements Post {
  /**
   * What a host offers: the calls, and the classes that may travel with them.
   */
  public static final RemoteContract<Post> CONTRACT = RemoteContract.of(Post.class)
      .call(ShapeCall.class, "shape() Shape", Post.Circle.class)
      .call(VoiceCall.class, "voice() Voice", Post.Voice.class, Post.Loud.class)
      .call(SealedCall.class, "sealed() Sealed", Post.Sealed.class)
      .call(DraftCall.class, "draft() Draft", Post.Draft.class)
      .call(ChildCall.class, "child() Child", Post.Child.class)
      .call(PagesCall.class, "pages() Pages", Post.Pages.class)
      .call(NumbersCall.class, "numbers() Numbers<Unit, ? extends Integer>", Post.Numbers.class,
          Post.Unit.class)
      .call(Fails.class, "fails() void")
      .call(Notes.class, "notes() Note[][]", Post.Note.class)
      .parts(Post.Child.class, Post.Bound.class, Post.Parent.class)
      .parts(Post.Circle.class, Post.Center.class)
      .parts(Post.Draft.class, Post.Replacement.class)
      .parts(Post.Failed.class, Post.Reason.class)
      .parts(Post.Failure.class, Post.Failed.class)
      .parts(Post.Loud.class, Post.Voice.class)
      .parts(Post.One.class, Post.Center.class)
      .parts(Post.Pages.class, Post.Bound.class)
      .parts(Post.Parent.class, Post.Inherited.class)
      .parts(Post.Sealed.class, Post.One.class, Post.Two.class)
      .parts(Post.Voice.class, Post.Pitch.class)
      .allowing(Post.Circle.class, Post.Note.class, Post.Loud.class, Post.Failure.class)
      .build();

  private final RemoteCaller<Post> caller;

  /**
   * Calls over a carrier.
   *
   * @param carrier moves the calls: a pool of processes, or a cluster
   */
  public PostRemote(CallCarrier carrier) {
    this.caller = CONTRACT.over(carrier);
  }

  @Override
  public Post.Shape shape() {
    return caller.call(new ShapeCall());
  }

  @Override
  public Post.Voice voice() {
    return caller.call(new VoiceCall());
  }

  @Override
  public Post.Sealed sealed() {
    return caller.call(new SealedCall());
  }

  @Override
  public Post.Draft draft() {
    return caller.call(new DraftCall());
  }

  @Override
  public Post.Child child() {
    return caller.call(new ChildCall());
  }

  @Override
  public Post.Pages pages() {
    return caller.call(new PagesCall());
  }

  @Override
  public Post.Numbers<Post.Unit, ? extends Integer> numbers() {
    return caller.call(new NumbersCall());
  }

  @Override
  public void fails() throws Post.Failure {
    caller.call(new Fails());
  }

  @Override
  public Post.Note[][] notes() {
    return caller.call(new Notes());
  }

  record ShapeCall() implements PortableCall<Post, Post.Shape> {
    @Override
    public Post.Shape on(Post delegate) {
      return delegate.shape();
    }
  }

  record VoiceCall() implements PortableCall<Post, Post.Voice> {
    @Override
    public Post.Voice on(Post delegate) {
      return delegate.voice();
    }
  }

  record SealedCall() implements PortableCall<Post, Post.Sealed> {
    @Override
    public Post.Sealed on(Post delegate) {
      return delegate.sealed();
    }
  }

  record DraftCall() implements PortableCall<Post, Post.Draft> {
    @Override
    public Post.Draft on(Post delegate) {
      return delegate.draft();
    }
  }

  record ChildCall() implements PortableCall<Post, Post.Child> {
    @Override
    public Post.Child on(Post delegate) {
      return delegate.child();
    }
  }

  record PagesCall() implements PortableCall<Post, Post.Pages> {
    @Override
    public Post.Pages on(Post delegate) {
      return delegate.pages();
    }
  }

  record NumbersCall() implements PortableCall<Post, Post.Numbers<Post.Unit, ? extends Integer>> {
    @Override
    public Post.Numbers<Post.Unit, ? extends Integer> on(Post delegate) {
      return delegate.numbers();
    }
  }

  record Fails() implements PortableCall<Post, Void> {
    @Override
    public Void on(Post delegate) throws Post.Failure {
      delegate.fails();
      return null;
    }
  }

  record Notes() implements PortableCall<Post, Post.Note[][]> {
    @Override
    public Post.Note[][] on(Post delegate) {
      return delegate.notes();
    }
  }
}
