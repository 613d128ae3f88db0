package io.asyncfacade.pages.remote;

import io.asyncfacade.remote.CallHost;
import io.asyncfacade.remote.HostSetup;
import java.net.URI;

public final class FetchSetup implements HostSetup {
    @Override
    public void offer(CallHost host) {
        host.offer(CommentClientRemote.CONTRACT, new HttpCommentClient(URI.create(System.getProperty("server"))));
    }
}
