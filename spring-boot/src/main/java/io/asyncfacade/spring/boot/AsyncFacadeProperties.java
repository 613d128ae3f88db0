package io.asyncfacade.spring.boot;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What can be set under {@code asyncfacade}. A name that is not known here keeps the application from starting.
 *
 * @param executors the executors by name; each becomes a bean of that name, unless there is one
 * @param shutdownGrace how long calls may go on when the application is closed; has to be less than
 *     spring.lifecycle.timeout-per-shutdown-phase. 10 seconds unless set, or four fifths of that timeout if it is
 * shorter
 * @param contextPropagation whether calls take along the context of their caller: its observation, its security context
 *     and the MDC
 * @param threads the threads of all executors, whatever each says; "caller" in a test of a slice runs each call where
 *     it is made
 */
@ConfigurationProperties(value = "asyncfacade", ignoreUnknownFields = false)
public record AsyncFacadeProperties(
        @DefaultValue Map<String, ExecutorProperties> executors,
        @Nullable Duration shutdownGrace,
        @DefaultValue("auto") ContextPropagation contextPropagation,
        @Nullable Threads threads) {

    /** Where the calls of an executor run. */
    public enum Threads {
        /**
         * On virtual threads if spring.threads.virtual.enabled is true and Java is 21 or newer, else on platform
         * threads.
         */
        AUTO,
        /** On a virtual thread for each call; needs Java 21. */
        VIRTUAL,
        /** On as many platform threads of its own as max-concurrency says. */
        PLATFORM,
        /** On the bean applicationTaskExecutor of Spring Boot. */
        APPLICATION,
        /** On the thread that makes the call, at once. */
        CALLER
    }

    /** What happens to a call too many. */
    public enum OverflowKind {
        /** Its future fails. */
        REJECT,
        /** It runs on the thread that makes it; for platform threads. */
        CALLER_RUNS,
        /** Its caller waits for a place, at most as long as overflow-patience says. */
        BLOCK
    }

    /** Whether calls take context along. */
    public enum ContextPropagation {
        /** If Micrometer's context-propagation is there. */
        AUTO,
        /** Never. */
        NONE
    }

    /**
     * What can be set for one executor.
     *
     * @param threads where its calls run
     * @param maxConcurrency how many calls run at once. 8 unless set
     * @param queueCapacity how many calls wait; 0 means that nothing waits. 100000 unless set
     * @param overflow what happens to a call too many
     * @param overflowPatience how long a caller waits for a place; together with overflow "block" only
     * @param timeout how long a call may take in all. No limit unless set
     * @param queueTimeout how long a call may wait for its body to start. No limit unless set
     * @param slowAfter after what time a running call is logged with its stack. Never unless set
     * @param serial whether calls run one at a time, in the order in which they are made
     * @param callSites whether failures show who made the call; each call then pays for a stack trace
     */
    public record ExecutorProperties(
            @DefaultValue("auto") Threads threads,
            @Nullable Integer maxConcurrency,
            @Nullable Integer queueCapacity,
            @DefaultValue("reject") OverflowKind overflow,
            @Nullable Duration overflowPatience,
            @Nullable Duration timeout,
            @Nullable Duration queueTimeout,
            @Nullable Duration slowAfter,
            @DefaultValue("false") boolean serial,
            @DefaultValue("false") boolean callSites) {

        /** How many calls run at once where nothing is set. */
        static final int MAX_CONCURRENCY = 8;

        /** What {@code comments: {}} stands for. */
        static ExecutorProperties defaults() {
            return new ExecutorProperties(
                    Threads.AUTO, null, null, OverflowKind.REJECT, null, null, null, null, false, false);
        }
    }

    /** The names as they are written in a file. */
    static List<String> names(Class<? extends Record> settings) {
        return Stream.of(settings.getRecordComponents())
                .map(component ->
                        component.getName().replaceAll("([A-Z])", "-$1").toLowerCase(Locale.ROOT))
                .toList();
    }
}
