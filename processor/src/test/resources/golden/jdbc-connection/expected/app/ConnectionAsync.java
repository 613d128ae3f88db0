package app;

import io.asyncfacade.AsyncCall;
import io.asyncfacade.AsyncFacadeGenerated;
import io.asyncfacade.OnCancel;
import java.sql.Array;
import java.sql.Blob;
import java.sql.CallableStatement;
import java.sql.Clob;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.NClob;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.SQLWarning;
import java.sql.SQLXML;
import java.sql.Savepoint;
import java.sql.ShardingKey;
import java.sql.Statement;
import java.sql.Struct;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import javax.annotation.processing.Generated;

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
   * {@return a future that completes when {@link Connection#beginRequest} has returned}
   */
  public CompletableFuture<Void> beginRequest() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.beginRequest",
        () -> delegate.beginRequest());
  }

  /**
   * {@return a future that completes when {@link Connection#clearWarnings} has returned}
   */
  public CompletableFuture<Void> clearWarnings() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.clearWarnings",
        () -> delegate.clearWarnings());
  }

  /**
   * {@return a future that completes when {@link Connection#close} has returned}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.close",
        () -> delegate.close());
  }

  /**
   * {@return a future that completes when {@link Connection#commit} has returned}
   */
  public CompletableFuture<Void> commit() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.commit",
        () -> delegate.commit());
  }

  /**
   * {@return a future of what {@link Connection#createArrayOf} returns}
   *
   * @param string see {@link Connection#createArrayOf}
   * @param objects see {@link Connection#createArrayOf}
   */
  public CompletableFuture<Array> createArrayOf(String string, Object[] objects) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.createArrayOf",
        () -> delegate.createArrayOf(string, objects));
  }

  /**
   * {@return a future of what {@link Connection#createBlob} returns}
   */
  public CompletableFuture<Blob> createBlob() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.createBlob",
        () -> delegate.createBlob());
  }

  /**
   * {@return a future of what {@link Connection#createClob} returns}
   */
  public CompletableFuture<Clob> createClob() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.createClob",
        () -> delegate.createClob());
  }

  /**
   * {@return a future of what {@link Connection#createNClob} returns}
   */
  public CompletableFuture<NClob> createNClob() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.createNClob",
        () -> delegate.createNClob());
  }

  /**
   * {@return a future of what {@link Connection#createSQLXML} returns}
   */
  public CompletableFuture<SQLXML> createSQLXML() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.createSQLXML",
        () -> delegate.createSQLXML());
  }

  /**
   * {@return a future of what {@link Connection#createStatement()} returns}
   * A result that comes after a cancel or a timeout is closed.
   */
  public CompletableFuture<Statement> createStatement() {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.createStatement",
        () -> delegate.createStatement());
  }

  /**
   * {@return a future of what {@link Connection#createStatement(int, int)} returns}
   * A result that comes after a cancel or a timeout is closed.
   *
   * @param number see {@link Connection#createStatement(int, int)}
   * @param number2 see {@link Connection#createStatement(int, int)}
   */
  public CompletableFuture<Statement> createStatement(int number, int number2) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.createStatement",
        () -> delegate.createStatement(number, number2));
  }

  /**
   * {@return a future of what {@link Connection#createStatement(int, int, int)} returns}
   * A result that comes after a cancel or a timeout is closed.
   *
   * @param number see {@link Connection#createStatement(int, int, int)}
   * @param number2 see {@link Connection#createStatement(int, int, int)}
   * @param number3 see {@link Connection#createStatement(int, int, int)}
   */
  public CompletableFuture<Statement> createStatement(int number, int number2, int number3) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.createStatement",
        () -> delegate.createStatement(number, number2, number3));
  }

  /**
   * {@return a future of what {@link Connection#createStruct} returns}
   *
   * @param string see {@link Connection#createStruct}
   * @param objects see {@link Connection#createStruct}
   */
  public CompletableFuture<Struct> createStruct(String string, Object[] objects) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.createStruct",
        () -> delegate.createStruct(string, objects));
  }

  /**
   * {@return a future that completes when {@link Connection#endRequest} has returned}
   */
  public CompletableFuture<Void> endRequest() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.endRequest",
        () -> delegate.endRequest());
  }

  /**
   * {@return a future of what {@link Connection#getAutoCommit} returns}
   */
  public CompletableFuture<Boolean> getAutoCommit() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getAutoCommit",
        () -> delegate.getAutoCommit());
  }

  /**
   * {@return a future of what {@link Connection#getCatalog} returns}
   */
  public CompletableFuture<String> getCatalog() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getCatalog",
        () -> delegate.getCatalog());
  }

  /**
   * {@return a future of what {@link Connection#getClientInfo()} returns}
   */
  public CompletableFuture<Properties> getClientInfo() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getClientInfo",
        () -> delegate.getClientInfo());
  }

  /**
   * {@return a future of what {@link Connection#getClientInfo(String)} returns}
   *
   * @param string see {@link Connection#getClientInfo(String)}
   */
  public CompletableFuture<String> getClientInfo(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getClientInfo",
        () -> delegate.getClientInfo(string));
  }

  /**
   * {@return a future of what {@link Connection#getHoldability} returns}
   */
  public CompletableFuture<Integer> getHoldability() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getHoldability",
        () -> delegate.getHoldability());
  }

  /**
   * {@return a future of what {@link Connection#getMetaData} returns}
   */
  public CompletableFuture<DatabaseMetaData> getMetaData() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getMetaData",
        () -> delegate.getMetaData());
  }

  /**
   * {@return a future of what {@link Connection#getNetworkTimeout} returns}
   */
  public CompletableFuture<Integer> getNetworkTimeout() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getNetworkTimeout",
        () -> delegate.getNetworkTimeout());
  }

  /**
   * {@return a future of what {@link Connection#getSchema} returns}
   */
  public CompletableFuture<String> getSchema() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getSchema",
        () -> delegate.getSchema());
  }

  /**
   * {@return a future of what {@link Connection#getTransactionIsolation} returns}
   */
  public CompletableFuture<Integer> getTransactionIsolation() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getTransactionIsolation",
        () -> delegate.getTransactionIsolation());
  }

  /**
   * {@return a future of what {@link Connection#getTypeMap} returns}
   */
  public CompletableFuture<Map<String, Class<?>>> getTypeMap() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getTypeMap",
        () -> delegate.getTypeMap());
  }

  /**
   * {@return a future of what {@link Connection#getWarnings} returns}
   */
  public CompletableFuture<SQLWarning> getWarnings() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getWarnings",
        () -> delegate.getWarnings());
  }

  /**
   * {@return what {@link Connection#isClosed} returns, on the thread of the caller}
   *
   * @throws SQLException see {@link Connection#isClosed}
   */
  public boolean isClosed() throws SQLException {
    return delegate.isClosed();
  }

  /**
   * {@return a future of what {@link Connection#isReadOnly} returns}
   */
  public CompletableFuture<Boolean> isReadOnly() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.isReadOnly",
        () -> delegate.isReadOnly());
  }

  /**
   * {@return a future of what {@link Connection#isValid} returns}
   *
   * @param number see {@link Connection#isValid}
   */
  public CompletableFuture<Boolean> isValid(int number) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.isValid",
        () -> delegate.isValid(number));
  }

  /**
   * {@return a future of what {@link Connection#isWrapperFor} returns}
   *
   * @param aClass see {@link Connection#isWrapperFor}
   */
  public CompletableFuture<Boolean> isWrapperFor(Class<?> aClass) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.isWrapperFor",
        () -> delegate.isWrapperFor(aClass));
  }

  /**
   * {@return a future of what {@link Connection#nativeSQL} returns}
   *
   * @param string see {@link Connection#nativeSQL}
   */
  public CompletableFuture<String> nativeSQL(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.nativeSQL",
        () -> delegate.nativeSQL(string));
  }

  /**
   * {@return a future of what {@link Connection#prepareCall(String)} returns}
   * A result that comes after a cancel or a timeout is closed.
   *
   * @param string see {@link Connection#prepareCall(String)}
   */
  public CompletableFuture<CallableStatement> prepareCall(String string) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareCall",
        () -> delegate.prepareCall(string));
  }

  /**
   * {@return a future of what {@link Connection#prepareCall(String, int, int)} returns}
   * A result that comes after a cancel or a timeout is closed.
   *
   * @param string see {@link Connection#prepareCall(String, int, int)}
   * @param number see {@link Connection#prepareCall(String, int, int)}
   * @param number2 see {@link Connection#prepareCall(String, int, int)}
   */
  public CompletableFuture<CallableStatement> prepareCall(String string, int number, int number2) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareCall",
        () -> delegate.prepareCall(string, number, number2));
  }

  /**
   * {@return a future of what {@link Connection#prepareCall(String, int, int, int)} returns}
   * A result that comes after a cancel or a timeout is closed.
   *
   * @param string see {@link Connection#prepareCall(String, int, int, int)}
   * @param number see {@link Connection#prepareCall(String, int, int, int)}
   * @param number2 see {@link Connection#prepareCall(String, int, int, int)}
   * @param number3 see {@link Connection#prepareCall(String, int, int, int)}
   */
  public CompletableFuture<CallableStatement> prepareCall(String string, int number, int number2,
      int number3) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareCall",
        () -> delegate.prepareCall(string, number, number2, number3));
  }

  /**
   * {@return a future of what {@link Connection#prepareStatement(String)} returns}
   * A result that comes after a cancel or a timeout is closed.
   *
   * @param string see {@link Connection#prepareStatement(String)}
   */
  public CompletableFuture<PreparedStatement> prepareStatement(String string) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareStatement",
        () -> delegate.prepareStatement(string));
  }

  /**
   * {@return a future of what {@link Connection#prepareStatement(String, int)} returns}
   * A result that comes after a cancel or a timeout is closed.
   *
   * @param string see {@link Connection#prepareStatement(String, int)}
   * @param number see {@link Connection#prepareStatement(String, int)}
   */
  public CompletableFuture<PreparedStatement> prepareStatement(String string, int number) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareStatement",
        () -> delegate.prepareStatement(string, number));
  }

  /**
   * {@return a future of what {@link Connection#prepareStatement(String, int, int)} returns}
   * A result that comes after a cancel or a timeout is closed.
   *
   * @param string see {@link Connection#prepareStatement(String, int, int)}
   * @param number see {@link Connection#prepareStatement(String, int, int)}
   * @param number2 see {@link Connection#prepareStatement(String, int, int)}
   */
  public CompletableFuture<PreparedStatement> prepareStatement(String string, int number,
      int number2) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareStatement",
        () -> delegate.prepareStatement(string, number, number2));
  }

  /**
   * {@return a future of what {@link Connection#prepareStatement(String, int, int, int)} returns}
   * A result that comes after a cancel or a timeout is closed.
   *
   * @param string see {@link Connection#prepareStatement(String, int, int, int)}
   * @param number see {@link Connection#prepareStatement(String, int, int, int)}
   * @param number2 see {@link Connection#prepareStatement(String, int, int, int)}
   * @param number3 see {@link Connection#prepareStatement(String, int, int, int)}
   */
  public CompletableFuture<PreparedStatement> prepareStatement(String string, int number,
      int number2, int number3) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareStatement",
        () -> delegate.prepareStatement(string, number, number2, number3));
  }

  /**
   * {@return a future of what {@link Connection#prepareStatement(String, int[])} returns}
   * A result that comes after a cancel or a timeout is closed.
   *
   * @param string see {@link Connection#prepareStatement(String, int[])}
   * @param numbers see {@link Connection#prepareStatement(String, int[])}
   */
  public CompletableFuture<PreparedStatement> prepareStatement(String string, int[] numbers) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareStatement",
        () -> delegate.prepareStatement(string, numbers));
  }

  /**
   * {@return a future of what {@link Connection#prepareStatement(String, String[])} returns}
   * A result that comes after a cancel or a timeout is closed.
   *
   * @param string see {@link Connection#prepareStatement(String, String[])}
   * @param strings see {@link Connection#prepareStatement(String, String[])}
   */
  public CompletableFuture<PreparedStatement> prepareStatement(String string, String[] strings) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareStatement",
        () -> delegate.prepareStatement(string, strings));
  }

  /**
   * {@return a future that completes when {@link Connection#releaseSavepoint} has returned}
   *
   * @param savepoint see {@link Connection#releaseSavepoint}
   */
  public CompletableFuture<Void> releaseSavepoint(Savepoint savepoint) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.releaseSavepoint",
        () -> delegate.releaseSavepoint(savepoint));
  }

  /**
   * {@return a future that completes when {@link Connection#rollback()} has returned}
   */
  public CompletableFuture<Void> rollback() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.rollback",
        () -> delegate.rollback());
  }

  /**
   * {@return a future that completes when {@link Connection#rollback(Savepoint)} has returned}
   *
   * @param savepoint see {@link Connection#rollback(Savepoint)}
   */
  public CompletableFuture<Void> rollback(Savepoint savepoint) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.rollback",
        () -> delegate.rollback(savepoint));
  }

  /**
   * {@return a future that completes when {@link Connection#setAutoCommit} has returned}
   *
   * @param flag see {@link Connection#setAutoCommit}
   */
  public CompletableFuture<Void> setAutoCommit(boolean flag) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setAutoCommit",
        () -> delegate.setAutoCommit(flag));
  }

  /**
   * {@return a future that completes when {@link Connection#setCatalog} has returned}
   *
   * @param string see {@link Connection#setCatalog}
   */
  public CompletableFuture<Void> setCatalog(String string) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setCatalog",
        () -> delegate.setCatalog(string));
  }

  /**
   * {@return a future that completes when {@link Connection#setClientInfo(String, String)} has returned}
   *
   * @param string see {@link Connection#setClientInfo(String, String)}
   * @param string2 see {@link Connection#setClientInfo(String, String)}
   */
  public CompletableFuture<Void> setClientInfo(String string, String string2) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setClientInfo",
        () -> delegate.setClientInfo(string, string2));
  }

  /**
   * {@return a future that completes when {@link Connection#setClientInfo(Properties)} has returned}
   *
   * @param properties see {@link Connection#setClientInfo(Properties)}
   */
  public CompletableFuture<Void> setClientInfo(Properties properties) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setClientInfo",
        () -> delegate.setClientInfo(properties));
  }

  /**
   * {@return a future that completes when {@link Connection#setHoldability} has returned}
   *
   * @param number see {@link Connection#setHoldability}
   */
  public CompletableFuture<Void> setHoldability(int number) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setHoldability",
        () -> delegate.setHoldability(number));
  }

  /**
   * {@return a future that completes when {@link Connection#setNetworkTimeout} has returned}
   *
   * @param executor see {@link Connection#setNetworkTimeout}
   * @param number see {@link Connection#setNetworkTimeout}
   */
  public CompletableFuture<Void> setNetworkTimeout(Executor executor, int number) {
    return AsyncCall.run(this.executor, OnCancel.ABANDON, "Connection.setNetworkTimeout",
        () -> delegate.setNetworkTimeout(executor, number));
  }

  /**
   * {@return a future that completes when {@link Connection#setReadOnly} has returned}
   *
   * @param flag see {@link Connection#setReadOnly}
   */
  public CompletableFuture<Void> setReadOnly(boolean flag) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setReadOnly",
        () -> delegate.setReadOnly(flag));
  }

  /**
   * {@return a future of what {@link Connection#setSavepoint()} returns}
   */
  public CompletableFuture<Savepoint> setSavepoint() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.setSavepoint",
        () -> delegate.setSavepoint());
  }

  /**
   * {@return a future of what {@link Connection#setSavepoint(String)} returns}
   *
   * @param string see {@link Connection#setSavepoint(String)}
   */
  public CompletableFuture<Savepoint> setSavepoint(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.setSavepoint",
        () -> delegate.setSavepoint(string));
  }

  /**
   * {@return a future that completes when {@link Connection#setSchema} has returned}
   *
   * @param string see {@link Connection#setSchema}
   */
  public CompletableFuture<Void> setSchema(String string) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setSchema",
        () -> delegate.setSchema(string));
  }

  /**
   * {@return a future that completes when {@link Connection#setShardingKey(ShardingKey)} has returned}
   *
   * @param shardingKey see {@link Connection#setShardingKey(ShardingKey)}
   */
  public CompletableFuture<Void> setShardingKey(ShardingKey shardingKey) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setShardingKey",
        () -> delegate.setShardingKey(shardingKey));
  }

  /**
   * {@return a future that completes when {@link Connection#setShardingKey(ShardingKey, ShardingKey)} has returned}
   *
   * @param shardingKey see {@link Connection#setShardingKey(ShardingKey, ShardingKey)}
   * @param shardingKey2 see {@link Connection#setShardingKey(ShardingKey, ShardingKey)}
   */
  public CompletableFuture<Void> setShardingKey(ShardingKey shardingKey, ShardingKey shardingKey2) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setShardingKey",
        () -> delegate.setShardingKey(shardingKey, shardingKey2));
  }

  /**
   * {@return a future of what {@link Connection#setShardingKeyIfValid(ShardingKey, int)} returns}
   *
   * @param shardingKey see {@link Connection#setShardingKeyIfValid(ShardingKey, int)}
   * @param number see {@link Connection#setShardingKeyIfValid(ShardingKey, int)}
   */
  public CompletableFuture<Boolean> setShardingKeyIfValid(ShardingKey shardingKey, int number) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.setShardingKeyIfValid",
        () -> delegate.setShardingKeyIfValid(shardingKey, number));
  }

  /**
   * {@return a future of what {@link Connection#setShardingKeyIfValid(ShardingKey, ShardingKey, int)} returns}
   *
   * @param shardingKey see {@link Connection#setShardingKeyIfValid(ShardingKey, ShardingKey, int)}
   * @param shardingKey2 see {@link Connection#setShardingKeyIfValid(ShardingKey, ShardingKey, int)}
   * @param number see {@link Connection#setShardingKeyIfValid(ShardingKey, ShardingKey, int)}
   */
  public CompletableFuture<Boolean> setShardingKeyIfValid(ShardingKey shardingKey,
      ShardingKey shardingKey2, int number) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.setShardingKeyIfValid",
        () -> delegate.setShardingKeyIfValid(shardingKey, shardingKey2, number));
  }

  /**
   * {@return a future that completes when {@link Connection#setTransactionIsolation} has returned}
   *
   * @param number see {@link Connection#setTransactionIsolation}
   */
  public CompletableFuture<Void> setTransactionIsolation(int number) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setTransactionIsolation",
        () -> delegate.setTransactionIsolation(number));
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

  @Override
  public String toString() {
    return "ConnectionAsync[delegate=" + delegate + ", executor=" + executor + "]";
  }
}
