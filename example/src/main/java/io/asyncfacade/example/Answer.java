package io.asyncfacade.example;

/** What a server does with a request. */
public enum Answer {
    /** Gives what was asked for. */
    COMMENT,
    /** 404. */
    NOT_FOUND,
    /** 500. */
    BROKEN,
    /** Closes the connection without a word. */
    DROPPED,
    /** Nothing, for as long as the client waits. */
    NEVER
}
