package io.asyncfacade.processor.compilers;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.Timeout.ThreadMode;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Type parameters that occur in their own bounds, in source and in class files. Who follows such a bound goes round for
 * ever, so each compilation has a limit, and a thread of its own to be given up.
 */
@Timeout(value = 60, threadMode = ThreadMode.SEPARATE_THREAD)
class SelfBoundTest {
    private static final String TYPES = """
            package lib;

            public interface Api<E extends Comparable<E>, S extends Api<E, S>> {
                S self();

                E max(Iterable<? extends E> all);

                <U extends Number & Runnable> U intersection(U value);

                <T extends Enum<T> & Sorted<? super T>> T sorted(Class<T> type);

                <A extends Comparable<? super B>, B extends Comparable<? super A>> A mutual(B other);

                <L extends Iterable<? extends L>> Iterable<? extends L[]> nested(L list);

                interface Sorted<T> {}
            }
            """;

    private static final List<String> HEADERS = List.of(
            "class ApiAsync<E extends Comparable<E>, S extends Api<E, S>>",
            "CompletableFuture<S> self()",
            "CompletableFuture<E> max(Iterable<? extends E> all)",
            "<U extends Number & Runnable> CompletableFuture<U> intersection(U value)",
            "<T extends Enum<T> & Api.Sorted<? super T>> CompletableFuture<T> sorted(Class<T> type)",
            "<A extends Comparable<? super B>, B extends Comparable<? super A>> CompletableFuture<A> mutual(B other)",
            "<L extends Iterable<? extends L>> CompletableFuture<Iterable<? extends L[]>> nested(L list)");

    private static final Pattern HEADER = Pattern.compile("public (?:final )?((?:class|<|CompletableFuture)[^{]+) \\{");

    @TempDir
    Path dir;

    @ParameterizedTest
    @EnumSource
    void boundsInSourceEnd(Compiler compiler) {
        Build.Result result = Build.with(compiler, dir)
                .source(TYPES.replace("public interface Api", "@io.asyncfacade.AsyncFacade\npublic interface Api"))
                .run()
                .compiled();

        assertEquals(HEADERS, headers(result.only()));
    }

    @ParameterizedTest
    @EnumSource
    void boundsInClassFilesEnd(Compiler compiler) {
        Path library = Build.with(Compiler.JAVAC, dir)
                .withoutProcessor()
                .options("-parameters")
                .source(TYPES)
                .run()
                .compiled()
                .classes();

        Build.Result result = Build.with(compiler, dir)
                .classPath(Build.jarOf(io.asyncfacade.AsyncFacade.class), library)
                .source("package app;\n@io.asyncfacade.AsyncFacade(of = lib.Api.class)\ninterface Holder {}\n")
                .run()
                .compiled();

        assertEquals(
                HEADERS.stream().sorted().toList(),
                headers(result.only()).stream().sorted().toList());
    }

    /** The substitution of a self-bound parameter by a type that is bound to itself in turn. */
    @ParameterizedTest
    @EnumSource
    void boundsThatASubtypeFillsInEnd(Compiler compiler) {
        Build.Result result =
                Build.with(compiler, dir).source(TYPES).source("""
                        package app;

                        @io.asyncfacade.AsyncFacade
                        interface Days extends lib.Api<String, Days> {}
                        """).run().compiled();

        assertEquals(
                List.of(
                        "<A extends Comparable<? super B>, B extends Comparable<? super A>> CompletableFuture<A>"
                                + " mutual(B other)",
                        "<L extends Iterable<? extends L>> CompletableFuture<Iterable<? extends L[]>> nested(L list)",
                        "<T extends Enum<T> & Api.Sorted<? super T>> CompletableFuture<T> sorted(Class<T> type)",
                        "<U extends Number & Runnable> CompletableFuture<U> intersection(U value)",
                        "CompletableFuture<Days> self()",
                        "CompletableFuture<String> max(Iterable<? extends String> all)"),
                headers(result.only()).stream().sorted().toList());
    }

    private static List<String> headers(String adapter) {
        return HEADER.matcher(adapter)
                .results()
                .map((MatchResult it) -> it.group(1).replaceAll("\\s+", " ").replace("( ", "("))
                .toList();
    }
}
