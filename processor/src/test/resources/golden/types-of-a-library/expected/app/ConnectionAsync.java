package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;
import lib.Connection;
import lib.Default;
import lib.Savepoint;
import lib.URLContext;

/**
 * Calls {@link Connection} asynchronously: each method runs the blocking method of the same name on
 * the executor given here, and returns a future of its result.
 */
@Generated("io.asyncfacade.processor.AsyncFacadeProcessor")
@AsyncFacadeGenerated
public final class ConnectionAsync {
  private final Connection delegate;

  private final Executor executor;

  /**
   * Wraps a blocking object.
   *
   * @param delegate the object whose methods are called
   * @param executor runs the calls
   */
  public ConnectionAsync(Connection delegate, Executor executor) {
    this.delegate = Objects.requireNonNull(delegate, "delegate");
    this.executor = Objects.requireNonNull(executor, "executor");
  }

  /**
   * {@return the end of {@link Connection#abort}}
   *
   * @param executor passed on
   */
  public CompletableFuture<Void> abort(Executor executor) {
    return AsyncCall.run(this.executor, OnCancel.ABANDON, "Connection.abort",
        () -> delegate.abort(executor));
  }

  /**
   * {@return the result of {@link Connection#arrays}}
   *
   * @param <T> as there
   * @param numbers passed on
   * @param strings passed on
   * @param urls passed on
   * @param list passed on
   * @param ts passed on
   */
  @SuppressWarnings("unchecked")
  public <T> CompletableFuture<T> arrays(int[] numbers, String[][] strings, URL[] urls,
      List<String> list, T... ts) {
    T[] tsCopy = AsyncCall.copyOf(ts);
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.arrays",
        () -> delegate.arrays(numbers, strings, urls, list, tsCopy));
  }

  /**
   * {@return the end of {@link Connection#close}}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.close",
        () -> delegate.close());
  }

  /**
   * {@return the result of {@link Connection#defaultMethod}}
   *
   * @param string passed on
   */
  public CompletableFuture<String> defaultMethod(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.defaultMethod",
        () -> delegate.defaultMethod(string));
  }

  /**
   * {@return the end of {@link Connection#generic}}
   *
   * @param <K> as there
   * @param <V> as there
   * @param k passed on
   * @param v passed on
   * @param map passed on
   */
  public <K, V> CompletableFuture<Void> generic(K k, V v, Map<K, V> map) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.generic",
        () -> delegate.generic(k, v, map));
  }

  /**
   * {@return the end of {@link Connection#interfaceFirst}}
   *
   * @param iterable passed on
   * @param integer passed on
   */
  public CompletableFuture<Void> interfaceFirst(Iterable<String> iterable, Integer integer) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.interfaceFirst",
        () -> delegate.interfaceFirst(iterable, integer));
  }

  /**
   * {@return the end of {@link Connection#primitives}}
   *
   * @param number passed on
   * @param number2 passed on
   * @param flag passed on
   * @param flag2 passed on
   * @param c passed on
   * @param b passed on
   * @param number3 passed on
   */
  public CompletableFuture<Void> primitives(int number, long number2, boolean flag, boolean flag2,
      char c, byte b, double number3) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.primitives",
        () -> delegate.primitives(number, number2, flag, flag2, c, b, number3));
  }

  /**
   * {@return the end of {@link Connection#rollback()}}
   */
  public CompletableFuture<Void> rollback() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.rollback",
        () -> delegate.rollback());
  }

  /**
   * {@return the end of {@link Connection#rollback(Savepoint, Savepoint)}}
   *
   * @param savepoint passed on
   * @param savepoint2 passed on
   */
  public CompletableFuture<Void> rollback(Savepoint savepoint, Savepoint savepoint2) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.rollback",
        () -> delegate.rollback(savepoint, savepoint2));
  }

  /**
   * {@return the result of {@link Connection#setSavepoint}}
   *
   * @param string passed on
   */
  public CompletableFuture<Savepoint> setSavepoint(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.setSavepoint",
        () -> delegate.setSavepoint(string));
  }

  /**
   * {@return the end of {@link Connection#setTypeMap}}
   *
   * @param map passed on
   */
  public CompletableFuture<Void> setTypeMap(Map<String, Class<?>> map) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setTypeMap",
        () -> delegate.setTypeMap(map));
  }

  /**
   * {@return the result of {@link Connection#unwrap}}
   *
   * @param <T> as there
   * @param aClass passed on
   */
  public <T> CompletableFuture<T> unwrap(Class<T> aClass) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.unwrap",
        () -> delegate.unwrap(aClass));
  }

  /**
   * {@return the result of {@link Connection#url}}
   *
   * @param url passed on
   * @param urlContext passed on
   * @param aClass passed on
   * @param aDefault passed on
   */
  public CompletableFuture<URL> url(URL url, URLContext urlContext, Class<?> aClass,
      Default aDefault) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.url",
        () -> delegate.url(url, urlContext, aClass, aDefault));
  }
}
