package io.asyncfacade.remote.sample;

import java.util.List;

/** What a comment client inherits: a method over a type variable that it binds, and a default method. */
public interface CommentSource<C, K extends Comparable<K>> {

    List<C> newest(K[] keys, int count);

    default String title() {
        return "comments";
    }
}
