package software.amazon.awssdk.core.pagination.sync;

public interface SdkIterable<T> {}
