package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

/**
 * Calls {@link Memory} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class MemoryAsync {
  private final Memory delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public MemoryAsync(Memory delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the result of {@link Memory#isFree}}
   *
   * @param b passed on
   */
  public CompletableFuture<Boolean> isFree(boolean b) {
    return AsyncCall.call(executor, "Memory.isFree",
        () -> delegate.isFree(b));
  }

  /**
   * {@return the result of {@link Memory#readByte}}
   *
   * @param b passed on
   */
  public CompletableFuture<Byte> readByte(byte b) {
    return AsyncCall.call(executor, "Memory.readByte",
        () -> delegate.readByte(b));
  }

  /**
   * {@return the result of {@link Memory#readShort}}
   *
   * @param s passed on
   */
  public CompletableFuture<Short> readShort(short s) {
    return AsyncCall.call(executor, "Memory.readShort",
        () -> delegate.readShort(s));
  }

  /**
   * {@return the result of {@link Memory#readInt}}
   *
   * @param i passed on
   */
  public CompletableFuture<Integer> readInt(int i) {
    return AsyncCall.call(executor, "Memory.readInt",
        () -> delegate.readInt(i));
  }

  /**
   * {@return the result of {@link Memory#readLong}}
   *
   * @param l passed on
   */
  public CompletableFuture<Long> readLong(long l) {
    return AsyncCall.call(executor, "Memory.readLong",
        () -> delegate.readLong(l));
  }

  /**
   * {@return the result of {@link Memory#readChar}}
   *
   * @param c passed on
   */
  public CompletableFuture<Character> readChar(char c) {
    return AsyncCall.call(executor, "Memory.readChar",
        () -> delegate.readChar(c));
  }

  /**
   * {@return the result of {@link Memory#readFloat}}
   *
   * @param f passed on
   */
  public CompletableFuture<Float> readFloat(float f) {
    return AsyncCall.call(executor, "Memory.readFloat",
        () -> delegate.readFloat(f));
  }

  /**
   * {@return the result of {@link Memory#readDouble}}
   *
   * @param d passed on
   */
  public CompletableFuture<Double> readDouble(double d) {
    return AsyncCall.call(executor, "Memory.readDouble",
        () -> delegate.readDouble(d));
  }

  /**
   * {@return the end of {@link Memory#reset}}
   */
  public CompletableFuture<Void> reset() {
    return AsyncCall.run(executor, "Memory.reset",
        () -> delegate.reset());
  }

  /**
   * {@return the result of {@link Memory#reallyVoid}}
   *
   * @param none passed on
   */
  public CompletableFuture<Void> reallyVoid(Void none) {
    return AsyncCall.call(executor, "Memory.reallyVoid",
        () -> delegate.reallyVoid(none));
  }

  /**
   * {@return the result of {@link Memory#readAll}}
   *
   * @param offsets passed on
   */
  public CompletableFuture<int[]> readAll(int[] offsets) {
    return AsyncCall.call(executor, "Memory.readAll",
        () -> delegate.readAll(offsets));
  }

  /**
   * {@return the result of {@link Memory#table}}
   *
   * @param keys passed on
   */
  public CompletableFuture<long[][]> table(String[][] keys) {
    return AsyncCall.call(executor, "Memory.table",
        () -> delegate.table(keys));
  }

  /**
   * {@return the result of {@link Memory#pages}}
   *
   * @param buffers passed on
   */
  public CompletableFuture<List<int[]>> pages(List<? extends byte[]> buffers) {
    return AsyncCall.call(executor, "Memory.pages",
        () -> delegate.pages(buffers));
  }

  /**
   * {@return the result of {@link Memory#oldStyle}}
   *
   * @param matrix passed on
   */
  public CompletableFuture<Integer> oldStyle(int[][] matrix) {
    return AsyncCall.call(executor, "Memory.oldStyle",
        () -> delegate.oldStyle(matrix));
  }
}
