package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How lengths of time are kept, written, and asked for. */
class CallRulesTest {

    @ParameterizedTest
    @CsvSource({
        "0, 0 µs",
        "999, 0 µs",
        "1000, 1 µs",
        "999999, 999 µs",
        "1000000, 1 ms",
        "9999999999, 9999 ms",
        "10000000000, 10 s",
        "60000000000, 60 s"
    })
    void aLengthOfTimeIsWrittenInTheUnitThatPeopleUse(long nanos, String text) {
        assertEquals(text, CallRules.duration(nanos));
    }

    @Test
    void whatIsLongerThanACenturyIsNever() {
        Duration longest = Duration.ofNanos(CallRules.NEVER - 1);
        assertEquals(CallRules.NEVER - 1, CallRules.nanos(longest));
        assertEquals(CallRules.NEVER, CallRules.nanos(longest.plusNanos(1)));
        assertEquals(CallRules.NEVER, CallRules.nanos(Duration.ofSeconds(Long.MAX_VALUE)));
    }

    @Test
    void onlyWhatHasATimeHasDeadlines() {
        ExecutorPolicy plain = ExecutorPolicy.platformThreads(1);
        assertDeadlines(plain, false, false, false);
        assertDeadlines(plain.timeout(Duration.ofSeconds(2)), true, true, false);
        assertDeadlines(plain.queueTimeout(Duration.ofSeconds(1)), true, true, true);
        assertDeadlines(plain.slowAfter(Duration.ofSeconds(1)), false, true, true);
        ExecutorPolicy both = plain.timeout(Duration.ofSeconds(2));
        assertDeadlines(both.queueTimeout(Duration.ofSeconds(1)), true, true, true);
        assertDeadlines(both.queueTimeout(Duration.ofSeconds(2)), true, true, false);
    }

    private static void assertDeadlines(ExecutorPolicy policy, boolean expires, boolean any, boolean moving) {
        try (FacadeExecutor executor = policy.open()) {
            CallRules rules = executor.rules;
            assertEquals(expires, rules.expires(), policy::toString);
            assertEquals(any, rules.hasDeadlines(), policy::toString);
            assertEquals(moving, rules.hasMovingDeadlines(), policy::toString);
        }
    }
}
