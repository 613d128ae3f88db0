package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.model.FacadeMethod.Delivery;
import io.asyncfacade.processor.problem.ElementNames;
import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.Members;
import java.util.List;
import javax.lang.model.element.TypeElement;

/** Warns of results whose values go on working when they are used, so that their future promises too much. */
final class BlockingResults {
    /** Qualified names; a subtype blocks as well. {@code java.sql.Wrapper} is a parent of all that JDBC hands out. */
    private static final List<String> BLOCKING = List.of(
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

    private static final List<String> FUTURE = List.of("java.util.concurrent.Future");

    private final Wrapped wrapped;
    private final Hierarchy hierarchy;
    private final Problems problems;

    BlockingResults(Wrapped wrapped, Hierarchy hierarchy, Problems problems) {
        this.wrapped = wrapped;
        this.hierarchy = hierarchy;
        this.problems = problems;
    }

    /** Warns at the place if the result of the method is one of them. */
    void warn(Members.Member member, Results.Result result, Place place) {
        TypeElement type = Hierarchy.erased(result.seen().type(), result.seen().scope());
        if (type == null || result.delivery() == Delivery.SYNC || wrapped.isNested(type)) {
            return;
        }
        boolean blocks = hierarchy.isOneOf(type, BLOCKING);
        if (!blocks && !hierarchy.isOneOf(type, FUTURE)) {
            return;
        }
        Problem problem = blocks ? Problem.BLOCKS_LATER : Problem.PLAIN_FUTURE;
        // The place may be a type that knows nothing of the holder, which has a say too.
        if (!Problems.isSuppressed(problem, wrapped.holder().element())) {
            problems.report(problem, place, wrapped.type().getQualifiedName() + "." + ElementNames.signature(member.method()), type.getSimpleName(),
                    wrapped.holder().nested()
                            ? "add " + type.getSimpleName() + ".class to of"
                            : "@AsyncFacade(of = {...}, nested = true)");
        }
    }
}
