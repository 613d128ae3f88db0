package io.example;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.remote.CallCarrier;
import io.asyncfacade.remote.PortableCall;
import io.asyncfacade.remote.RemoteCaller;
import io.asyncfacade.remote.RemoteContract;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link CommentClient} in another JVM: each method runs the method of the same name of the delegate
 * that a host there offers for {@link #CONTRACT}, and returns what that returns.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class CommentClientRemote implements CommentClient {
  /**
   * What a host offers: the calls, and the classes that may travel with them.
   */
  public static final RemoteContract<CommentClient> CONTRACT = RemoteContract.of(CommentClient.class)
      .call(Fetch.class, "fetch(int) Comment", Comment.class)
      .repeatable(FindString.class, "find(String) List<Comment>", List.class, Comment.class)
      .call(FindStringInt.class, "find(String, int) List<Comment>", List.class, Comment.class)
      .call(FindMoodArray.class, "find(Mood[]) List<Comment>", Comment.Mood.class, List.class,
          Comment.class)
      .call(CommentCall.class, "comment(Comment) Comment", Comment.class)
      .call(Print.class, "print(String, Object...) void", Comment.class)
      .call(Count.class, "count() int")
      .call(Picture.class, "picture(int, boolean) byte[]")
      .call(ByAuthor.class, "byAuthor() Map<String, List<Comment>>", Map.class, List.class,
          Comment.class)
      .call(Store.class, "store(List<Comment>...) void", List.class, Comment.class)
      .call(Longest.class, "longest() long")
      .call(Newest.class, "newest(String[], int) List<Comment>", List.class, Comment.class)
      .call(Title.class, "title() String")
      .parts(Comment.class, Comment.Mood.class, Comment.Reply.class, Instant.class, List.class)
      .allowing(Comment.class, NoSuchCommentException.class)
      .build();

  private final RemoteCaller<CommentClient> caller;

  /**
   * Calls over a carrier.
   *
   * @param carrier moves the calls: a pool of processes, or a cluster
   */
  public CommentClientRemote(CallCarrier carrier) {
    this.caller = CONTRACT.over(carrier);
  }

  @Override
  public Comment fetch(int id) throws IOException, NoSuchCommentException {
    return caller.call(new Fetch(id));
  }

  @Override
  public List<Comment> find(String text) throws IOException {
    return caller.call(new FindString(text));
  }

  @Override
  public List<Comment> find(String text, int limit) throws IOException {
    return caller.call(new FindStringInt(text, limit));
  }

  @Override
  public List<Comment> find(Comment.Mood[] moods) throws IOException {
    return caller.call(new FindMoodArray(moods));
  }

  @Override
  public Comment comment(Comment comment) {
    return caller.call(new CommentCall(comment));
  }

  @Override
  public void print(String format, Object... args) {
    caller.call(new Print(format, args));
  }

  @Override
  public int count() {
    return caller.call(new Count());
  }

  @Override
  public byte[] picture(int id, boolean large) {
    return caller.call(new Picture(id, large));
  }

  @Override
  public Map<String, List<Comment>> byAuthor() {
    return caller.call(new ByAuthor());
  }

  @Override
  @SuppressWarnings("unchecked")
  public void store(List<Comment>... pages) {
    caller.call(new Store(pages));
  }

  @Override
  public long longest() throws IOException {
    return caller.call(new Longest());
  }

  @Override
  public List<Comment> newest(String[] keys, int count) {
    return caller.call(new Newest(keys, count));
  }

  @Override
  public String title() {
    return caller.call(new Title());
  }

  record Fetch(int id) implements PortableCall<CommentClient, Comment> {
    @Override
    public Comment on(CommentClient delegate) throws IOException, NoSuchCommentException {
      return delegate.fetch(id);
    }
  }

  record FindString(String text) implements PortableCall<CommentClient, List<Comment>> {
    @Override
    public List<Comment> on(CommentClient delegate) throws IOException {
      return delegate.find(text);
    }
  }

  record FindStringInt(String text,
      int limit) implements PortableCall<CommentClient, List<Comment>> {
    @Override
    public List<Comment> on(CommentClient delegate) throws IOException {
      return delegate.find(text, limit);
    }
  }

  record FindMoodArray(Comment.Mood[] moods) implements PortableCall<CommentClient, List<Comment>> {
    @Override
    public List<Comment> on(CommentClient delegate) throws IOException {
      return delegate.find(moods);
    }
  }

  record CommentCall(Comment comment) implements PortableCall<CommentClient, Comment> {
    @Override
    public Comment on(CommentClient delegate) {
      return delegate.comment(comment);
    }
  }

  record Print(String format, Object[] args) implements PortableCall<CommentClient, Void> {
    @Override
    public Void on(CommentClient delegate) {
      delegate.print(format, args);
      return null;
    }
  }

  record Count() implements PortableCall<CommentClient, Integer> {
    @Override
    public Integer on(CommentClient delegate) {
      return delegate.count();
    }
  }

  record Picture(int id, boolean large) implements PortableCall<CommentClient, byte[]> {
    @Override
    public byte[] on(CommentClient delegate) {
      return delegate.picture(id, large);
    }
  }

  record ByAuthor() implements PortableCall<CommentClient, Map<String, List<Comment>>> {
    @Override
    public Map<String, List<Comment>> on(CommentClient delegate) {
      return delegate.byAuthor();
    }
  }

  record Store(List<Comment>[] pages) implements PortableCall<CommentClient, Void> {
    @Override
    public Void on(CommentClient delegate) {
      delegate.store(pages);
      return null;
    }
  }

  record Longest() implements PortableCall<CommentClient, Long> {
    @Override
    public Long on(CommentClient delegate) throws IOException {
      return delegate.longest();
    }
  }

  record Newest(String[] keys, int count) implements PortableCall<CommentClient, List<Comment>> {
    @Override
    public List<Comment> on(CommentClient delegate) {
      return delegate.newest(keys, count);
    }
  }

  record Title() implements PortableCall<CommentClient, String> {
    @Override
    public String on(CommentClient delegate) {
      return delegate.title();
    }
  }
}
