package io.asyncfacade.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * With wrong settings the application does not start, and its log says what is wrong and where, without a stack
 * trace.
 */
@ExtendWith(OutputCaptureExtension.class)
class WrongSettingsTest {

    private static final String C = "asyncfacade.executors.comments.";

    static Stream<Arguments> settings() {
        return Stream.of(
                Arguments.of(
                        "max-concurrency=0",
                        "The executor 'comments' (asyncfacade.executors.comments) cannot be "
                                + "opened: platformThreads must be at least 1, not 0."),
                Arguments.of(
                        "queue-capacity=-1",
                        "(asyncfacade.executors.comments) cannot be opened: queueCapacity must "
                                + "be at least 0, not -1."),
                Arguments.of(
                        "timeout=0s",
                        "(asyncfacade.executors.comments) cannot be opened: timeout must be " + "more than zero"),
                Arguments.of(
                        "serial=true;max-concurrency=4",
                        "contradicts itself: serial is one call at a time, and max-concurrency is 4."),
                Arguments.of("overflow=block", "does not say how long a caller waits for a place."),
                Arguments.of(
                        "overflow-patience=1s",
                        "contradicts itself: overflow-patience is for overflow block only, and "
                                + "overflow is reject."),
                Arguments.of(
                        "overflow=caller-runs;serial=true",
                        "a call too many runs on its caller's thread at once, which serial " + "does not allow."),
                Arguments.of(
                        "overflow=caller-runs;threads=application",
                        "which the limit of threads application does not allow."),
                Arguments.of(
                        "threads=green", "Failed to bind properties under 'asyncfacade.executors.comments.threads'"),
                Arguments.of("max-concurency=4", "Property: asyncfacade.executors.comments.max-concurency"),
                Arguments.of(
                        "threads=caller;max-concurrency=4",
                        "callerThread() runs each call at once on its caller's thread"));
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aSettingThatCannotBe(String settings, String sentence, CapturedOutput output) {
        refuses(output, sentence, settings.split(";"));
    }

    @Test
    void virtualThreadsOnAnOldJava(CapturedOutput output) {
        if (Runtime.version().feature() >= 21) {
            start(Application.class, C + "threads=virtual").close();
        } else {
            refuses(
                    output,
                    "(asyncfacade.executors.comments) cannot be opened: virtualThreads() needs Java 21",
                    "threads=virtual");
        }
    }

    @Test
    void twoSpellingsOfOneName(CapturedOutput output) {
        assertThatThrownBy(() -> start(
                        Application.class,
                        "asyncfacade.executors.comment-client.serial=true",
                        "asyncfacade.executors.comment_client.serial=true"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("has two executors of one name, 'comment-client' and 'comment_client'")
                .contains("Leave one of them out")
                .doesNotContain("\tat ");
    }

    @Test
    void twoExecutorsOfOneName(CapturedOutput output) {
        assertThatThrownBy(() -> start(OwnBean.class, C + "max-concurrency=4")).isInstanceOf(Exception.class);
        assertThat(output)
                .contains("Two executors are named 'comments': the beans '")
                .contains("'own'")
                .doesNotContain("\tat ");
    }

    @Test
    void aNameThatIsTakenBySomethingElse(CapturedOutput output) {
        assertThatThrownBy(() -> start(OtherBean.class, C + "max-concurrency=4"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("asyncfacade.executors.comments names an executor, but the application has a bean 'comments'"
                        + " that is none: java.lang.String.")
                .doesNotContain("\tat ");
    }

    @Test
    void anExecutorThatIsNotDeclared(CapturedOutput output) {
        assertThatThrownBy(() -> start(NeedsReports.class, C + "max-concurrency=4"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("WrongSettingsTest$NeedsReports needs the executor 'reports', and there is neither a bean of"
                        + " that name nor a property asyncfacade.executors.reports;"
                        + " asyncfacade.executors has comments.")
                .contains("asyncfacade.executors.reports.max-concurrency=8")
                .doesNotContain("\tat ");
    }

    @Test
    void aGraceThatSpringDoesNotGive(CapturedOutput output) {
        assertThatThrownBy(() -> start(
                        Application.class,
                        "asyncfacade.shutdown-grace=20s",
                        "spring.lifecycle.timeout-per-shutdown-phase=20s"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("asyncfacade.shutdown-grace is 20 s, and has to be between 0 and less than"
                        + " spring.lifecycle.timeout-per-shutdown-phase, which is 20 s")
                .doesNotContain("\tat ");
    }

    private static void refuses(CapturedOutput output, String sentence, String... settings) {
        String[] properties = new String[settings.length];
        for (int i = 0; i < settings.length; i++) {
            properties[i] = C + settings[i];
        }
        assertThatThrownBy(() -> start(Application.class, properties)).isInstanceOf(Exception.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains(sentence)
                .doesNotContain("\tat ");
    }

    private static ConfigurableApplicationContext start(Class<?> application, String... properties) {
        SpringApplication built = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .properties(properties)
                .build();
        return built.run();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class OwnBean {

        @Bean(defaultCandidate = false)
        FacadeExecutor own() {
            return ExecutorPolicy.platformThreads(1).named("comments").open();
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class OtherBean {

        @Bean
        String comments() {
            return "no executor";
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class NeedsReports {

        NeedsReports(@Qualifier("reports") Executor reports) {}
    }
}
