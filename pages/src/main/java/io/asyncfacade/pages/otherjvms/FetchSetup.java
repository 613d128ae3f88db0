package io.asyncfacade.pages.otherjvms;

import io.asyncfacade.remote.CallHost;
import io.asyncfacade.remote.HostSetup;
import java.net.URI;

public final class FetchSetup implements HostSetup { // runs once in each child
    @Override
    public void offer(CallHost host) {
        host.offer(CommentClientRemote.CONTRACT, new HttpCommentClient(URI.create(System.getProperty("server"))));
    }
}
