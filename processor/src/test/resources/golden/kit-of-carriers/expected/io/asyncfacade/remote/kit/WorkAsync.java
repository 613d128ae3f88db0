package io.asyncfacade.remote.kit;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Work} asynchronously: each method runs the blocking method of the same name on
 * an executor, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class WorkAsync {
  private final Work delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public WorkAsync(Work delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return a future of what {@link Work#echo} returns}
   *
   * @param text see {@link Work#echo}
   */
  public CompletableFuture<String> echo(String text) {
    return AsyncCall.call(executor, "Work.echo",
        () -> delegate.echo(text));
  }

  /**
   * {@return a future of what {@link Work#bytes} returns}
   *
   * @param length see {@link Work#bytes}
   */
  public CompletableFuture<byte[]> bytes(int length) {
    return AsyncCall.call(executor, "Work.bytes",
        () -> delegate.bytes(length));
  }

  /**
   * {@return a future of what {@link Work#length} returns}
   *
   * @param bytes see {@link Work#length}
   */
  public CompletableFuture<Integer> length(byte[] bytes) {
    return AsyncCall.call(executor, "Work.length",
        () -> delegate.length(bytes));
  }

  /**
   * {@return a future that completes when {@link Work#nothing} has returned}
   */
  public CompletableFuture<Void> nothing() {
    return AsyncCall.run(executor, "Work.nothing",
        () -> delegate.nothing());
  }

  /**
   * {@return a future of what {@link Work#meet} returns}
   *
   * @param name see {@link Work#meet}
   */
  public CompletableFuture<Long> meet(String name) {
    return AsyncCall.call(executor, "Work.meet",
        () -> delegate.meet(name));
  }

  /**
   * {@return a future that completes when {@link Work#ignoreInterrupts} has returned}
   *
   * @param name see {@link Work#ignoreInterrupts}
   */
  public CompletableFuture<Void> ignoreInterrupts(String name) {
    return AsyncCall.run(executor, "Work.ignoreInterrupts",
        () -> delegate.ignoreInterrupts(name));
  }

  /**
   * {@return a future of what {@link Work#meetWithHook} returns}
   *
   * @param name see {@link Work#meetWithHook}
   */
  public CompletableFuture<String> meetWithHook(String name) {
    return AsyncCall.call(executor, "Work.meetWithHook",
        () -> delegate.meetWithHook(name));
  }

  /**
   * {@return a future of what {@link Work#enter} returns}
   *
   * @param name see {@link Work#enter}
   * @param millis see {@link Work#enter}
   */
  public CompletableFuture<Long> enter(String name, int millis) {
    return AsyncCall.call(executor, "Work.enter",
        () -> delegate.enter(name, millis));
  }

  /**
   * {@return a future of what {@link Work#enterAgain} returns}
   *
   * @param name see {@link Work#enterAgain}
   * @param millis see {@link Work#enterAgain}
   */
  public CompletableFuture<Long> enterAgain(String name, int millis) {
    return AsyncCall.call(executor, "Work.enterAgain",
        () -> delegate.enterAgain(name, millis));
  }

  /**
   * {@return a future that completes when {@link Work#fail} has returned}
   *
   * @param kind see {@link Work#fail}
   */
  public CompletableFuture<Void> fail(String kind) {
    return AsyncCall.run(executor, "Work.fail",
        () -> delegate.fail(kind));
  }

  /**
   * {@return a future that completes when {@link Work#crash} has returned}
   *
   * @param how see {@link Work#crash}
   */
  public CompletableFuture<Void> crash(String how) {
    return AsyncCall.run(executor, "Work.crash",
        () -> delegate.crash(how));
  }

  /**
   * {@return a future of what {@link Work#unusual} returns}
   */
  public CompletableFuture<List<String>> unusual() {
    return AsyncCall.call(executor, "Work.unusual",
        () -> delegate.unusual());
  }

  /**
   * {@return a future of what {@link Work#leak} returns}
   *
   * @param megabytes see {@link Work#leak}
   */
  public CompletableFuture<Long> leak(int megabytes) {
    return AsyncCall.call(executor, "Work.leak",
        () -> delegate.leak(megabytes));
  }

  /**
   * {@return a future that completes when {@link Work#print} has returned}
   *
   * @param line see {@link Work#print}
   */
  public CompletableFuture<Void> print(String line) {
    return AsyncCall.run(executor, "Work.print",
        () -> delegate.print(line));
  }

  /**
   * {@return a future of what {@link Work#copy} returns}
   *
   * @param note see {@link Work#copy}
   */
  public CompletableFuture<Note> copy(Note note) {
    return AsyncCall.call(executor, "Work.copy",
        () -> delegate.copy(note));
  }

  /**
   * {@return a future of what {@link Work#noteOfHosts} returns}
   */
  public CompletableFuture<Note> noteOfHosts() {
    return AsyncCall.call(executor, "Work.noteOfHosts",
        () -> delegate.noteOfHosts());
  }

  /**
   * {@return a future of what {@link Work#look} returns}
   *
   * @param at see {@link Work#look}
   */
  public CompletableFuture<String> look(String at) {
    return AsyncCall.call(executor, "Work.look",
        () -> delegate.look(at));
  }

  /**
   * {@return a future that completes when {@link Work#sleep} has returned}
   *
   * @param name see {@link Work#sleep}
   * @param millis see {@link Work#sleep}
   */
  public CompletableFuture<Void> sleep(String name, int millis) {
    return AsyncCall.run(executor, "Work.sleep",
        () -> delegate.sleep(name, millis));
  }

  @Override
  public String toString() {
    return "WorkAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
