package io.asyncfacade.processor.problem;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import javax.annotation.processing.Messager;
import org.junit.jupiter.api.Test;

class ProblemsTest {
    private final List<String> printed = new ArrayList<>();

    private final Problems problems = new Problems((Messager) Proxy.newProxyInstance(
            ProblemsTest.class.getClassLoader(), new Class<?>[] {Messager.class}, (self, method, arguments) -> {
                printed.add(arguments[0] + " " + arguments[1]);
                return null;
            }));

    private static final String ERROR = "ERROR " + Problem.BAD_OPTION.message("-Aoption", "value", "another");

    @Test
    void whatIsReportedIsPrintedOnce() {
        problems.report(Problem.BAD_OPTION, "-Aoption", "value", "another");
        problems.report(Problem.BAD_OPTION, "-Aoption", "value", "another");
        assertEquals(List.of(), printed);

        problems.print(problems.take());
        assertEquals(List.of(ERROR), printed);

        problems.report(Problem.BAD_OPTION, "-Aoption", "value", "another");
        problems.print(problems.take());
        problems.print(problems.take());
        assertEquals(List.of(ERROR), printed);
    }

    @Test
    void anErrorIsRememberedUntilItIsTaken() {
        assertFalse(problems.take().hasErrors());
        problems.report(Problem.BAD_OPTION, "-Aoption", "value", "another");
        problems.report(Problem.UNUSED_SETTING, "On", "get()", "app.Api");

        Problems.Batch batch = problems.take();

        assertTrue(batch.hasErrors());
        assertEquals(2, batch.messages().size());
        assertFalse(problems.take().hasErrors());
        assertEquals(0, problems.take().messages().size());
    }

    @Test
    void aWarningIsNoError() {
        problems.report(Problem.UNUSED_SETTING, "On", "get()", "app.Api");
        assertFalse(problems.take().hasErrors());
    }
}
