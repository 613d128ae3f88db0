package io.asyncfacade.remote.kit;

import io.asyncfacade.AsyncFacade;
import io.asyncfacade.Portable;
import java.io.IOException;
import java.util.List;

/** What the tests of a carrier call. */
@AsyncFacade
@Portable(allow = HoldingException.class)
public interface Work {

    /** What it was given, null too. */
    String echo(String text);

    byte[] bytes(int length);

    int length(byte[] bytes);

    void nothing();

    /** Says to the test that it runs, and waits for it. */
    long meet(String name) throws IOException;

    /** As {@link #meet}, and ignores every interrupt. */
    void ignoreInterrupts(String name) throws IOException;

    /** Stops by a hook of its own instead of an interrupt. */
    String meetWithHook(String name) throws IOException;

    /** Writes into the ledger when it begins, and returns a while later. */
    long enter(String name, int millis) throws IOException;

    @Portable.Repeatable
    long enterAgain(String name, int millis) throws IOException;

    void fail(String kind) throws IOException;

    /** Ends the process in that way. */
    void crash(String how);

    /** A list whose class may not travel. */
    List<String> unusual();

    /** Keeps so many megabytes for ever. */
    long leak(int megabytes);

    void print(String line);

    /** What it was given. */
    Note copy(Note note);

    /** A note that the caller's JVM cannot make. */
    Note noteOfHosts();

    /** Looks at the thread and the streams that it has, or spoils them for the next call. */
    String look(String at);

    /** Says to the test that it sleeps, if it has a name. */
    void sleep(String name, int millis) throws IOException, InterruptedException;
}
