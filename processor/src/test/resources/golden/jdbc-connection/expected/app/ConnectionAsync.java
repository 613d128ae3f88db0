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
   * {@return the end of {@link Connection#beginRequest}}
   */
  public CompletableFuture<Void> beginRequest() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.beginRequest",
        () -> delegate.beginRequest());
  }

  /**
   * {@return the end of {@link Connection#clearWarnings}}
   */
  public CompletableFuture<Void> clearWarnings() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.clearWarnings",
        () -> delegate.clearWarnings());
  }

  /**
   * {@return the end of {@link Connection#close}}
   */
  public CompletableFuture<Void> close() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.close",
        () -> delegate.close());
  }

  /**
   * {@return the end of {@link Connection#commit}}
   */
  public CompletableFuture<Void> commit() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.commit",
        () -> delegate.commit());
  }

  /**
   * {@return the result of {@link Connection#createArrayOf}}
   *
   * @param string passed on
   * @param objects passed on
   */
  public CompletableFuture<Array> createArrayOf(String string, Object[] objects) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.createArrayOf",
        () -> delegate.createArrayOf(string, objects));
  }

  /**
   * {@return the result of {@link Connection#createBlob}}
   */
  public CompletableFuture<Blob> createBlob() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.createBlob",
        () -> delegate.createBlob());
  }

  /**
   * {@return the result of {@link Connection#createClob}}
   */
  public CompletableFuture<Clob> createClob() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.createClob",
        () -> delegate.createClob());
  }

  /**
   * {@return the result of {@link Connection#createNClob}}
   */
  public CompletableFuture<NClob> createNClob() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.createNClob",
        () -> delegate.createNClob());
  }

  /**
   * {@return the result of {@link Connection#createSQLXML}}
   */
  public CompletableFuture<SQLXML> createSQLXML() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.createSQLXML",
        () -> delegate.createSQLXML());
  }

  /**
   * {@return the result of {@link Connection#createStatement()}}
   */
  public CompletableFuture<Statement> createStatement() {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.createStatement",
        () -> delegate.createStatement());
  }

  /**
   * {@return the result of {@link Connection#createStatement(int, int)}}
   *
   * @param number passed on
   * @param number2 passed on
   */
  public CompletableFuture<Statement> createStatement(int number, int number2) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.createStatement",
        () -> delegate.createStatement(number, number2));
  }

  /**
   * {@return the result of {@link Connection#createStatement(int, int, int)}}
   *
   * @param number passed on
   * @param number2 passed on
   * @param number3 passed on
   */
  public CompletableFuture<Statement> createStatement(int number, int number2, int number3) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.createStatement",
        () -> delegate.createStatement(number, number2, number3));
  }

  /**
   * {@return the result of {@link Connection#createStruct}}
   *
   * @param string passed on
   * @param objects passed on
   */
  public CompletableFuture<Struct> createStruct(String string, Object[] objects) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.createStruct",
        () -> delegate.createStruct(string, objects));
  }

  /**
   * {@return the end of {@link Connection#endRequest}}
   */
  public CompletableFuture<Void> endRequest() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.endRequest",
        () -> delegate.endRequest());
  }

  /**
   * {@return the result of {@link Connection#getAutoCommit}}
   */
  public CompletableFuture<Boolean> getAutoCommit() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getAutoCommit",
        () -> delegate.getAutoCommit());
  }

  /**
   * {@return the result of {@link Connection#getCatalog}}
   */
  public CompletableFuture<String> getCatalog() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getCatalog",
        () -> delegate.getCatalog());
  }

  /**
   * {@return the result of {@link Connection#getClientInfo()}}
   */
  public CompletableFuture<Properties> getClientInfo() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getClientInfo",
        () -> delegate.getClientInfo());
  }

  /**
   * {@return the result of {@link Connection#getClientInfo(String)}}
   *
   * @param string passed on
   */
  public CompletableFuture<String> getClientInfo(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getClientInfo",
        () -> delegate.getClientInfo(string));
  }

  /**
   * {@return the result of {@link Connection#getHoldability}}
   */
  public CompletableFuture<Integer> getHoldability() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getHoldability",
        () -> delegate.getHoldability());
  }

  /**
   * {@return the result of {@link Connection#getMetaData}}
   */
  public CompletableFuture<DatabaseMetaData> getMetaData() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getMetaData",
        () -> delegate.getMetaData());
  }

  /**
   * {@return the result of {@link Connection#getNetworkTimeout}}
   */
  public CompletableFuture<Integer> getNetworkTimeout() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getNetworkTimeout",
        () -> delegate.getNetworkTimeout());
  }

  /**
   * {@return the result of {@link Connection#getSchema}}
   */
  public CompletableFuture<String> getSchema() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getSchema",
        () -> delegate.getSchema());
  }

  /**
   * {@return the result of {@link Connection#getTransactionIsolation}}
   */
  public CompletableFuture<Integer> getTransactionIsolation() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getTransactionIsolation",
        () -> delegate.getTransactionIsolation());
  }

  /**
   * {@return the result of {@link Connection#getTypeMap}}
   */
  public CompletableFuture<Map<String, Class<?>>> getTypeMap() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getTypeMap",
        () -> delegate.getTypeMap());
  }

  /**
   * {@return the result of {@link Connection#getWarnings}}
   */
  public CompletableFuture<SQLWarning> getWarnings() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.getWarnings",
        () -> delegate.getWarnings());
  }

  /**
   * {@return the result of {@link Connection#isClosed}}
   *
   * @throws SQLException as there
   */
  public boolean isClosed() throws SQLException {
    return delegate.isClosed();
  }

  /**
   * {@return the result of {@link Connection#isReadOnly}}
   */
  public CompletableFuture<Boolean> isReadOnly() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.isReadOnly",
        () -> delegate.isReadOnly());
  }

  /**
   * {@return the result of {@link Connection#isValid}}
   *
   * @param number passed on
   */
  public CompletableFuture<Boolean> isValid(int number) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.isValid",
        () -> delegate.isValid(number));
  }

  /**
   * {@return the result of {@link Connection#isWrapperFor}}
   *
   * @param aClass passed on
   */
  public CompletableFuture<Boolean> isWrapperFor(Class<?> aClass) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.isWrapperFor",
        () -> delegate.isWrapperFor(aClass));
  }

  /**
   * {@return the result of {@link Connection#nativeSQL}}
   *
   * @param string passed on
   */
  public CompletableFuture<String> nativeSQL(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.nativeSQL",
        () -> delegate.nativeSQL(string));
  }

  /**
   * {@return the result of {@link Connection#prepareCall(String)}}
   *
   * @param string passed on
   */
  public CompletableFuture<CallableStatement> prepareCall(String string) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareCall",
        () -> delegate.prepareCall(string));
  }

  /**
   * {@return the result of {@link Connection#prepareCall(String, int, int)}}
   *
   * @param string passed on
   * @param number passed on
   * @param number2 passed on
   */
  public CompletableFuture<CallableStatement> prepareCall(String string, int number, int number2) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareCall",
        () -> delegate.prepareCall(string, number, number2));
  }

  /**
   * {@return the result of {@link Connection#prepareCall(String, int, int, int)}}
   *
   * @param string passed on
   * @param number passed on
   * @param number2 passed on
   * @param number3 passed on
   */
  public CompletableFuture<CallableStatement> prepareCall(String string, int number, int number2,
      int number3) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareCall",
        () -> delegate.prepareCall(string, number, number2, number3));
  }

  /**
   * {@return the result of {@link Connection#prepareStatement(String)}}
   *
   * @param string passed on
   */
  public CompletableFuture<PreparedStatement> prepareStatement(String string) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareStatement",
        () -> delegate.prepareStatement(string));
  }

  /**
   * {@return the result of {@link Connection#prepareStatement(String, int)}}
   *
   * @param string passed on
   * @param number passed on
   */
  public CompletableFuture<PreparedStatement> prepareStatement(String string, int number) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareStatement",
        () -> delegate.prepareStatement(string, number));
  }

  /**
   * {@return the result of {@link Connection#prepareStatement(String, int, int)}}
   *
   * @param string passed on
   * @param number passed on
   * @param number2 passed on
   */
  public CompletableFuture<PreparedStatement> prepareStatement(String string, int number,
      int number2) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareStatement",
        () -> delegate.prepareStatement(string, number, number2));
  }

  /**
   * {@return the result of {@link Connection#prepareStatement(String, int, int, int)}}
   *
   * @param string passed on
   * @param number passed on
   * @param number2 passed on
   * @param number3 passed on
   */
  public CompletableFuture<PreparedStatement> prepareStatement(String string, int number,
      int number2, int number3) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareStatement",
        () -> delegate.prepareStatement(string, number, number2, number3));
  }

  /**
   * {@return the result of {@link Connection#prepareStatement(String, int[])}}
   *
   * @param string passed on
   * @param numbers passed on
   */
  public CompletableFuture<PreparedStatement> prepareStatement(String string, int[] numbers) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareStatement",
        () -> delegate.prepareStatement(string, numbers));
  }

  /**
   * {@return the result of {@link Connection#prepareStatement(String, String[])}}
   *
   * @param string passed on
   * @param strings passed on
   */
  public CompletableFuture<PreparedStatement> prepareStatement(String string, String[] strings) {
    return AsyncCall.callClosing(executor, OnCancel.ABANDON, "Connection.prepareStatement",
        () -> delegate.prepareStatement(string, strings));
  }

  /**
   * {@return the end of {@link Connection#releaseSavepoint}}
   *
   * @param savepoint passed on
   */
  public CompletableFuture<Void> releaseSavepoint(Savepoint savepoint) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.releaseSavepoint",
        () -> delegate.releaseSavepoint(savepoint));
  }

  /**
   * {@return the end of {@link Connection#rollback()}}
   */
  public CompletableFuture<Void> rollback() {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.rollback",
        () -> delegate.rollback());
  }

  /**
   * {@return the end of {@link Connection#rollback(Savepoint)}}
   *
   * @param savepoint passed on
   */
  public CompletableFuture<Void> rollback(Savepoint savepoint) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.rollback",
        () -> delegate.rollback(savepoint));
  }

  /**
   * {@return the end of {@link Connection#setAutoCommit}}
   *
   * @param flag passed on
   */
  public CompletableFuture<Void> setAutoCommit(boolean flag) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setAutoCommit",
        () -> delegate.setAutoCommit(flag));
  }

  /**
   * {@return the end of {@link Connection#setCatalog}}
   *
   * @param string passed on
   */
  public CompletableFuture<Void> setCatalog(String string) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setCatalog",
        () -> delegate.setCatalog(string));
  }

  /**
   * {@return the end of {@link Connection#setClientInfo(String, String)}}
   *
   * @param string passed on
   * @param string2 passed on
   */
  public CompletableFuture<Void> setClientInfo(String string, String string2) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setClientInfo",
        () -> delegate.setClientInfo(string, string2));
  }

  /**
   * {@return the end of {@link Connection#setClientInfo(Properties)}}
   *
   * @param properties passed on
   */
  public CompletableFuture<Void> setClientInfo(Properties properties) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setClientInfo",
        () -> delegate.setClientInfo(properties));
  }

  /**
   * {@return the end of {@link Connection#setHoldability}}
   *
   * @param number passed on
   */
  public CompletableFuture<Void> setHoldability(int number) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setHoldability",
        () -> delegate.setHoldability(number));
  }

  /**
   * {@return the end of {@link Connection#setNetworkTimeout}}
   *
   * @param executor passed on
   * @param number passed on
   */
  public CompletableFuture<Void> setNetworkTimeout(Executor executor, int number) {
    return AsyncCall.run(this.executor, OnCancel.ABANDON, "Connection.setNetworkTimeout",
        () -> delegate.setNetworkTimeout(executor, number));
  }

  /**
   * {@return the end of {@link Connection#setReadOnly}}
   *
   * @param flag passed on
   */
  public CompletableFuture<Void> setReadOnly(boolean flag) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setReadOnly",
        () -> delegate.setReadOnly(flag));
  }

  /**
   * {@return the result of {@link Connection#setSavepoint()}}
   */
  public CompletableFuture<Savepoint> setSavepoint() {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.setSavepoint",
        () -> delegate.setSavepoint());
  }

  /**
   * {@return the result of {@link Connection#setSavepoint(String)}}
   *
   * @param string passed on
   */
  public CompletableFuture<Savepoint> setSavepoint(String string) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.setSavepoint",
        () -> delegate.setSavepoint(string));
  }

  /**
   * {@return the end of {@link Connection#setSchema}}
   *
   * @param string passed on
   */
  public CompletableFuture<Void> setSchema(String string) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setSchema",
        () -> delegate.setSchema(string));
  }

  /**
   * {@return the end of {@link Connection#setShardingKey(ShardingKey)}}
   *
   * @param shardingKey passed on
   */
  public CompletableFuture<Void> setShardingKey(ShardingKey shardingKey) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setShardingKey",
        () -> delegate.setShardingKey(shardingKey));
  }

  /**
   * {@return the end of {@link Connection#setShardingKey(ShardingKey, ShardingKey)}}
   *
   * @param shardingKey passed on
   * @param shardingKey2 passed on
   */
  public CompletableFuture<Void> setShardingKey(ShardingKey shardingKey, ShardingKey shardingKey2) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setShardingKey",
        () -> delegate.setShardingKey(shardingKey, shardingKey2));
  }

  /**
   * {@return the result of {@link Connection#setShardingKeyIfValid(ShardingKey, int)}}
   *
   * @param shardingKey passed on
   * @param number passed on
   */
  public CompletableFuture<Boolean> setShardingKeyIfValid(ShardingKey shardingKey, int number) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.setShardingKeyIfValid",
        () -> delegate.setShardingKeyIfValid(shardingKey, number));
  }

  /**
   * {@return the result of {@link Connection#setShardingKeyIfValid(ShardingKey, ShardingKey, int)}}
   *
   * @param shardingKey passed on
   * @param shardingKey2 passed on
   * @param number passed on
   */
  public CompletableFuture<Boolean> setShardingKeyIfValid(ShardingKey shardingKey,
      ShardingKey shardingKey2, int number) {
    return AsyncCall.call(executor, OnCancel.ABANDON, "Connection.setShardingKeyIfValid",
        () -> delegate.setShardingKeyIfValid(shardingKey, shardingKey2, number));
  }

  /**
   * {@return the end of {@link Connection#setTransactionIsolation}}
   *
   * @param number passed on
   */
  public CompletableFuture<Void> setTransactionIsolation(int number) {
    return AsyncCall.run(executor, OnCancel.ABANDON, "Connection.setTransactionIsolation",
        () -> delegate.setTransactionIsolation(number));
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
}
