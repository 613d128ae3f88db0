package io.asyncfacade.processor;

import io.asyncfacade.processor.problem.Place;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import java.util.Arrays;
import javax.lang.model.element.Element;

/** Makes one message of an exception of ours, at the element that we were busy with, instead of a crash. */
final class Bugs {
    private final Problems problems;

    Bugs(Problems problems) {
        this.problems = problems;
    }

    /** Runs what is to be done for an element. */
    void guard(Element element, Runnable action) {
        try {
            action.run();
        } catch (RuntimeException | StackOverflowError bug) {
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
