package io.asyncfacade.processor;

import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Members;
import java.util.Arrays;
import javax.lang.model.element.Element;

/** Turns an exception of the processor into one message at the element that it worked on, instead of a crash. */
final class CrashGuard {
    private final Problems problems;

    CrashGuard(Problems problems) {
        this.problems = problems;
    }

    /** Runs what is to be done for an element. */
    void guard(Element element, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | StackOverflowError bug) {
            String missing = Members.missing(bug);
            if (missing != null) {
                problems.report(Problem.SUPERTYPE_MISSING, Place.of(element), element, missing);
                return;
            }
            StackTraceElement at = bug.getStackTrace().length == 0
                    ? null
                    : Arrays.stream(bug.getStackTrace())
                            .filter(frame -> frame.getClassName().startsWith("io.asyncfacade"))
                            .findFirst()
                            .orElse(bug.getStackTrace()[0]);
            problems.report(Problem.INTERNAL, Place.of(element), element, bug + " at " + at);
        }
    }
}
