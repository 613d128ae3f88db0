package io.asyncfacade.remote.kit;

import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.remote.CallCarrier;
import io.asyncfacade.remote.PortableCall;
import io.asyncfacade.remote.RemoteCaller;
import io.asyncfacade.remote.RemoteContract;
import java.io.IOException;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * Calls a {@link Work} in another JVM: each method runs the method of the same name of the delegate
 * that a host there offers for {@link #CONTRACT}, and returns what that returns.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class WorkRemote implements Work {
  /**
   * What a host offers: the calls, and the classes that may travel with them.
   */
  public static final RemoteContract<Work> CONTRACT = RemoteContract.of(Work.class)
      .call(Echo.class, "echo(String) String")
      .call(Bytes.class, "bytes(int) byte[]")
      .call(Length.class, "length(byte[]) int")
      .call(Nothing.class, "nothing() void")
      .call(Meet.class, "meet(String) long")
      .call(IgnoreInterrupts.class, "ignoreInterrupts(String) void")
      .call(MeetWithHook.class, "meetWithHook(String) String")
      .call(Enter.class, "enter(String, int) long")
      .repeatable(EnterAgain.class, "enterAgain(String, int) long")
      .call(Fail.class, "fail(String) void")
      .call(Crash.class, "crash(String) void")
      .call(Unusual.class, "unusual() List<String>", List.class)
      .call(Leak.class, "leak(int) long")
      .call(Print.class, "print(String) void")
      .call(Copy.class, "copy(Note) Note", Note.class)
      .call(NoteOfHosts.class, "noteOfHosts() Note", Note.class)
      .call(Look.class, "look(String) String")
      .call(Sleep.class, "sleep(String, int) void")
      .parts(HoldingException.class, HoldingException.class)
      .parts(Note.class, Note.Mood.class)
      .allowing(HoldingException.class)
      .build();

  private final RemoteCaller<Work> caller;

  /**
   * Calls over a carrier.
   *
   * @param carrier moves the calls: a pool of processes, or a cluster
   */
  public WorkRemote(CallCarrier carrier) {
    this.caller = CONTRACT.over(carrier);
  }

  @Override
  public String echo(String text) {
    return caller.call(new Echo(text));
  }

  @Override
  public byte[] bytes(int length) {
    return caller.call(new Bytes(length));
  }

  @Override
  public int length(byte[] bytes) {
    return caller.call(new Length(bytes));
  }

  @Override
  public void nothing() {
    caller.call(new Nothing());
  }

  @Override
  public long meet(String name) throws IOException {
    return caller.call(new Meet(name));
  }

  @Override
  public void ignoreInterrupts(String name) throws IOException {
    caller.call(new IgnoreInterrupts(name));
  }

  @Override
  public String meetWithHook(String name) throws IOException {
    return caller.call(new MeetWithHook(name));
  }

  @Override
  public long enter(String name, int millis) throws IOException {
    return caller.call(new Enter(name, millis));
  }

  @Override
  public long enterAgain(String name, int millis) throws IOException {
    return caller.call(new EnterAgain(name, millis));
  }

  @Override
  public void fail(String kind) throws IOException {
    caller.call(new Fail(kind));
  }

  @Override
  public void crash(String how) {
    caller.call(new Crash(how));
  }

  @Override
  public List<String> unusual() {
    return caller.call(new Unusual());
  }

  @Override
  public long leak(int megabytes) {
    return caller.call(new Leak(megabytes));
  }

  @Override
  public void print(String line) {
    caller.call(new Print(line));
  }

  @Override
  public Note copy(Note note) {
    return caller.call(new Copy(note));
  }

  @Override
  public Note noteOfHosts() {
    return caller.call(new NoteOfHosts());
  }

  @Override
  public String look(String at) {
    return caller.call(new Look(at));
  }

  @Override
  public void sleep(String name, int millis) throws IOException, InterruptedException {
    caller.call(new Sleep(name, millis));
  }

  record Echo(String text) implements PortableCall<Work, String> {
    @Override
    public String on(Work delegate) {
      return delegate.echo(text);
    }
  }

  record Bytes(int length) implements PortableCall<Work, byte[]> {
    @Override
    public byte[] on(Work delegate) {
      return delegate.bytes(length);
    }
  }

  record Length(byte[] bytes) implements PortableCall<Work, Integer> {
    @Override
    public Integer on(Work delegate) {
      return delegate.length(bytes);
    }
  }

  record Nothing() implements PortableCall<Work, Void> {
    @Override
    public Void on(Work delegate) {
      delegate.nothing();
      return null;
    }
  }

  record Meet(String name) implements PortableCall<Work, Long> {
    @Override
    public Long on(Work delegate) throws IOException {
      return delegate.meet(name);
    }
  }

  record IgnoreInterrupts(String name) implements PortableCall<Work, Void> {
    @Override
    public Void on(Work delegate) throws IOException {
      delegate.ignoreInterrupts(name);
      return null;
    }
  }

  record MeetWithHook(String name) implements PortableCall<Work, String> {
    @Override
    public String on(Work delegate) throws IOException {
      return delegate.meetWithHook(name);
    }
  }

  record Enter(String name, int millis) implements PortableCall<Work, Long> {
    @Override
    public Long on(Work delegate) throws IOException {
      return delegate.enter(name, millis);
    }
  }

  record EnterAgain(String name, int millis) implements PortableCall<Work, Long> {
    @Override
    public Long on(Work delegate) throws IOException {
      return delegate.enterAgain(name, millis);
    }
  }

  record Fail(String kind) implements PortableCall<Work, Void> {
    @Override
    public Void on(Work delegate) throws IOException {
      delegate.fail(kind);
      return null;
    }
  }

  record Crash(String how) implements PortableCall<Work, Void> {
    @Override
    public Void on(Work delegate) {
      delegate.crash(how);
      return null;
    }
  }

  record Unusual() implements PortableCall<Work, List<String>> {
    @Override
    public List<String> on(Work delegate) {
      return delegate.unusual();
    }
  }

  record Leak(int megabytes) implements PortableCall<Work, Long> {
    @Override
    public Long on(Work delegate) {
      return delegate.leak(megabytes);
    }
  }

  record Print(String line) implements PortableCall<Work, Void> {
    @Override
    public Void on(Work delegate) {
      delegate.print(line);
      return null;
    }
  }

  record Copy(Note note) implements PortableCall<Work, Note> {
    @Override
    public Note on(Work delegate) {
      return delegate.copy(note);
    }
  }

  record NoteOfHosts() implements PortableCall<Work, Note> {
    @Override
    public Note on(Work delegate) {
      return delegate.noteOfHosts();
    }
  }

  record Look(String at) implements PortableCall<Work, String> {
    @Override
    public String on(Work delegate) {
      return delegate.look(at);
    }
  }

  record Sleep(String name, int millis) implements PortableCall<Work, Void> {
    @Override
    public Void on(Work delegate) throws IOException, InterruptedException {
      delegate.sleep(name, millis);
      return null;
    }
  }
}
