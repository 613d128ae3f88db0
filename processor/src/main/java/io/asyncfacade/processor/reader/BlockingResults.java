package io.asyncfacade.processor.reader;

import java.util.List;

/** The types whose values go on reading from the outside world when they are used. */
final class BlockingResults {
    /** Qualified names; a subtype blocks as well. {@code java.sql.Wrapper} is a parent of all that JDBC hands out. */
    static final List<String> NAMES = List.of(
            "java.util.Iterator",
            "java.util.Spliterator",
            "java.util.Enumeration",
            "java.util.stream.BaseStream",
            "java.io.InputStream",
            "java.io.OutputStream",
            "java.io.Reader",
            "java.io.Writer",
            "java.nio.channels.Channel",
            "java.sql.Wrapper");

    private BlockingResults() {}
}
