package io.asyncfacade.remote;

/**
 * Names the delegates that a host offers. For a {@link ProcessPool} this is a class of yours with a constructor without
 * parameters, because it travels by its name: each child makes one and calls it once, before the first call.
 *
 * <pre>{@code
 * public final class FetchSetup implements HostSetup {
 *     @Override
 *     public void offer(CallHost host) {
 *         host.offer(CommentClientRemote.CONTRACT, new HttpCommentClient(URI.create("https://example.org")));
 *     }
 * }
 * }</pre>
 */
@FunctionalInterface
public interface HostSetup {

    /**
     * Offers the delegates.
     *
     * @param host the host of this JVM
     * @throws Exception why there are none; the host then does not start
     */
    void offer(CallHost host) throws Exception;
}
