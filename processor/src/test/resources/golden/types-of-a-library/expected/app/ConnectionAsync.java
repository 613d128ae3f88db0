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
 * an executor, and returns a future of its result.
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
   * {@return a future that completes when {@link Connection#abort} has returned}
   *
   * @param executor see {@link Connection#abort}
   */
  public CompletableFuture<Void> abort(Executor executor) {
    return AsyncCall.run(this.executor, OnCancel.ABANDON, "Connection.abort",
        () -> delegate.abort(executor));
  }

  /**
   * {@return a future of what {@link Connection#arrays} returns}
   *
   * @param <T> see {@link Connection#arrays}
   * @param numbers see {@link Connection#arrays}
   * @param strings see {@link Connection#arrays}
   * @param urls see {@link Connection#arrays}
   * @param list see {@link Connection#arrays}
   * @param ts see {@link Connection#arrays}
   */
  @SuppressWarnings("unchecked")
  public <T> CompletableFuture<T> arrays(int[] numbers, String[][] strings, URL[] urls,
      List<String> list, T... ts) {
    T[] tsCopy = AsyncCall.copyOf(ts);
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.arrays",
        () -> delegate.arrays(numbers, strings, urls, list, tsCopy));
  }

  /**
   * {@return a future that completes when {@link Connection#close} has returned}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.close",
        () -> delegate.close());
  }

  /**
   * {@return a future of what {@link Connection#defaultMethod} returns}
   *
   * @param string see {@link Connection#defaultMethod}
   */
  public CompletableFuture<String> defaultMethod(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.defaultMethod",
        () -> delegate.defaultMethod(string));
  }

  /**
   * {@return a future that completes when {@link Connection#generic} has returned}
   *
   * @param <K> see {@link Connection#generic}
   * @param <V> see {@link Connection#generic}
   * @param k see {@link Connection#generic}
   * @param v see {@link Connection#generic}
   * @param map see {@link Connection#generic}
   */
  public <K, V> CompletableFuture<Void> generic(K k, V v, Map<K, V> map) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.generic",
        () -> delegate.generic(k, v, map));
  }

  /**
   * {@return a future that completes when {@link Connection#interfaceFirst} has returned}
   *
   * @param iterable see {@link Connection#interfaceFirst}
   * @param integer see {@link Connection#interfaceFirst}
   */
  public CompletableFuture<Void> interfaceFirst(Iterable<String> iterable, Integer integer) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.interfaceFirst",
        () -> delegate.interfaceFirst(iterable, integer));
  }

  /**
   * {@return a future that completes when {@link Connection#primitives} has returned}
   *
   * @param number see {@link Connection#primitives}
   * @param number2 see {@link Connection#primitives}
   * @param flag see {@link Connection#primitives}
   * @param flag2 see {@link Connection#primitives}
   * @param c see {@link Connection#primitives}
   * @param b see {@link Connection#primitives}
   * @param number3 see {@link Connection#primitives}
   */
  public CompletableFuture<Void> primitives(int number, long number2, boolean flag, boolean flag2,
      char c, byte b, double number3) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.primitives",
        () -> delegate.primitives(number, number2, flag, flag2, c, b, number3));
  }

  /**
   * {@return a future that completes when {@link Connection#rollback()} has returned}
   */
  public CompletableFuture<Void> rollback() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.rollback",
        () -> delegate.rollback());
  }

  /**
   * {@return a future that completes when {@link Connection#rollback(Savepoint, Savepoint)} has returned}
   *
   * @param savepoint see {@link Connection#rollback(Savepoint, Savepoint)}
   * @param savepoint2 see {@link Connection#rollback(Savepoint, Savepoint)}
   */
  public CompletableFuture<Void> rollback(Savepoint savepoint, Savepoint savepoint2) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.rollback",
        () -> delegate.rollback(savepoint, savepoint2));
  }

  /**
   * {@return a future of what {@link Connection#setSavepoint} returns}
   *
   * @param string see {@link Connection#setSavepoint}
   */
  public CompletableFuture<Savepoint> setSavepoint(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.setSavepoint",
        () -> delegate.setSavepoint(string));
  }

  /**
   * {@return a future that completes when {@link Connection#setTypeMap} has returned}
   *
   * @param map see {@link Connection#setTypeMap}
   */
  public CompletableFuture<Void> setTypeMap(Map<String, Class<?>> map) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setTypeMap",
        () -> delegate.setTypeMap(map));
  }

  /**
   * {@return a future of what {@link Connection#unwrap} returns}
   *
   * @param <T> see {@link Connection#unwrap}
   * @param aClass see {@link Connection#unwrap}
   */
  public <T> CompletableFuture<T> unwrap(Class<T> aClass) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.unwrap",
        () -> delegate.unwrap(aClass));
  }

  /**
   * {@return a future of what {@link Connection#url} returns}
   *
   * @param url see {@link Connection#url}
   * @param urlContext see {@link Connection#url}
   * @param aClass see {@link Connection#url}
   * @param aDefault see {@link Connection#url}
   */
  public CompletableFuture<URL> url(URL url, URLContext urlContext, Class<?> aClass,
      Default aDefault) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.url",
        () -> delegate.url(url, urlContext, aClass, aDefault));
  }

  @Override
  public String toString() {
    return "ConnectionAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
