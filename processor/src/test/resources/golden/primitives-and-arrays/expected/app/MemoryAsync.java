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
 * an executor, and returns a future of its result.
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
   * {@return a future of what {@link Memory#isFree} returns}
   *
   * @param b see {@link Memory#isFree}
   */
  public CompletableFuture<Boolean> isFree(boolean b) {
    return AsyncCall.call(executor, "Memory.isFree",
        () -> delegate.isFree(b));
  }

  /**
   * {@return a future of what {@link Memory#readByte} returns}
   *
   * @param b see {@link Memory#readByte}
   */
  public CompletableFuture<Byte> readByte(byte b) {
    return AsyncCall.call(executor, "Memory.readByte",
        () -> delegate.readByte(b));
  }

  /**
   * {@return a future of what {@link Memory#readShort} returns}
   *
   * @param s see {@link Memory#readShort}
   */
  public CompletableFuture<Short> readShort(short s) {
    return AsyncCall.call(executor, "Memory.readShort",
        () -> delegate.readShort(s));
  }

  /**
   * {@return a future of what {@link Memory#readInt} returns}
   *
   * @param i see {@link Memory#readInt}
   */
  public CompletableFuture<Integer> readInt(int i) {
    return AsyncCall.call(executor, "Memory.readInt",
        () -> delegate.readInt(i));
  }

  /**
   * {@return a future of what {@link Memory#readLong} returns}
   *
   * @param l see {@link Memory#readLong}
   */
  public CompletableFuture<Long> readLong(long l) {
    return AsyncCall.call(executor, "Memory.readLong",
        () -> delegate.readLong(l));
  }

  /**
   * {@return a future of what {@link Memory#readChar} returns}
   *
   * @param c see {@link Memory#readChar}
   */
  public CompletableFuture<Character> readChar(char c) {
    return AsyncCall.call(executor, "Memory.readChar",
        () -> delegate.readChar(c));
  }

  /**
   * {@return a future of what {@link Memory#readFloat} returns}
   *
   * @param f see {@link Memory#readFloat}
   */
  public CompletableFuture<Float> readFloat(float f) {
    return AsyncCall.call(executor, "Memory.readFloat",
        () -> delegate.readFloat(f));
  }

  /**
   * {@return a future of what {@link Memory#readDouble} returns}
   *
   * @param d see {@link Memory#readDouble}
   */
  public CompletableFuture<Double> readDouble(double d) {
    return AsyncCall.call(executor, "Memory.readDouble",
        () -> delegate.readDouble(d));
  }

  /**
   * {@return a future that completes when {@link Memory#reset} has returned}
   */
  public CompletableFuture<Void> reset() {
    return AsyncCall.run(executor, "Memory.reset",
        () -> delegate.reset());
  }

  /**
   * {@return a future of what {@link Memory#reallyVoid} returns}
   *
   * @param none see {@link Memory#reallyVoid}
   */
  public CompletableFuture<Void> reallyVoid(Void none) {
    return AsyncCall.call(executor, "Memory.reallyVoid",
        () -> delegate.reallyVoid(none));
  }

  /**
   * {@return a future of what {@link Memory#readAll} returns}
   *
   * @param offsets see {@link Memory#readAll}
   */
  public CompletableFuture<int[]> readAll(int[] offsets) {
    return AsyncCall.call(executor, "Memory.readAll",
        () -> delegate.readAll(offsets));
  }

  /**
   * {@return a future of what {@link Memory#table} returns}
   *
   * @param keys see {@link Memory#table}
   */
  public CompletableFuture<long[][]> table(String[][] keys) {
    return AsyncCall.call(executor, "Memory.table",
        () -> delegate.table(keys));
  }

  /**
   * {@return a future of what {@link Memory#pages} returns}
   *
   * @param buffers see {@link Memory#pages}
   */
  public CompletableFuture<List<int[]>> pages(List<? extends byte[]> buffers) {
    return AsyncCall.call(executor, "Memory.pages",
        () -> delegate.pages(buffers));
  }

  /**
   * {@return a future of what {@link Memory#oldStyle} returns}
   *
   * @param matrix see {@link Memory#oldStyle}
   */
  public CompletableFuture<Integer> oldStyle(int[][] matrix) {
    return AsyncCall.call(executor, "Memory.oldStyle",
        () -> delegate.oldStyle(matrix));
  }

  @Override
  public String toString() {
    return "MemoryAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
