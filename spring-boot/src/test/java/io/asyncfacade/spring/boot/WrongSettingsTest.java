package io.asyncfacade.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.asyncfacade.ExecutorPolicy;
import io.asyncfacade.FacadeExecutor;
import jakarta.inject.Named;
import java.util.Map;
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
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.core.env.SystemEnvironmentPropertySource;

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
                Arguments.of(
                        "max-concurency=4",
                        "asyncfacade.executors.comments.max-concurency"
                                + " (\"asyncfacade.executors.comments.max-concurency\" from property source"
                                + " \"commandLineArgs\") is not known. The settings of the executor"
                                + " 'comments' are threads, max-concurrency, queue-capacity, overflow,"
                                + " overflow-patience, timeout, queue-timeout, slow-after, serial, call-sites."),
                Arguments.of("max-concurrency=", "\"commandLineArgs\") has no value."),
                Arguments.of("max-concurrency=many", "Value: \"many\""),
                Arguments.of("timeout=5 parsecs", "'5 parsecs' is not a valid duration"),
                Arguments.of("overflow=explode", "BLOCK"),
                Arguments.of("threads=", "asyncfacade.executors.comments.threads"),
                Arguments.of("slow-after=-1s", "cannot be opened: slowAfter must be more than zero"),
                Arguments.of(
                        "overflow=block;overflow-patience=0s", "cannot be opened: blockUpTo must be more than zero"),
                Arguments.of("pool.size=4", "asyncfacade.executors.comments.pool.size"),
                Arguments.of("max-concurrency.limit=4", "asyncfacade.executors.comments.max-concurrency.limit"),
                Arguments.of(
                        "timeout=1s;queue-timeout=5s",
                        "contradicts itself: no call waits for the queue-timeout of 5000 ms, since it has ended"
                                + " after the timeout of 1000 ms."),
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

    static Stream<Arguments> settingsOfNoExecutor() {
        return Stream.of(
                Arguments.of(
                        "asyncfacade.executor.comments.serial=true",
                        "is not known. Under asyncfacade there are executors, shutdown-grace, context-propagation,"
                                + " threads."),
                Arguments.of(
                        "asyncfacade.executors=comments",
                        "asyncfacade.executors has a value of its own, and no executors."),
                Arguments.of("asyncfacade.executors.comments=8", "an executor has settings like max-concurrency"),
                Arguments.of(
                        "asyncfacade.executors.applicationTaskExecutor.serial=true",
                        "asyncfacade.executors.applicationTaskExecutor names an executor as Spring names a bean of its"
                                + " own"),
                Arguments.of(
                        "asyncfacade.executors.messageSource.serial=true",
                        "asyncfacade.executors.messageSource names an executor as Spring names a bean of its own"),
                Arguments.of(
                        "asyncfacade.executors.applicationAvailability.serial=true",
                        "has already been defined in the property asyncfacade.executors.applicationAvailability"),
                Arguments.of(
                        "asyncfacade.executors[0].serial=true",
                        "asyncfacade.executors has the key '0', which is the place in a list."),
                Arguments.of(
                        "asyncfacade.executors.[&comments].serial=true",
                        "asyncfacade.executors has the key '&comments', which cannot be the name of a bean."),
                Arguments.of(
                        "asyncfacade.executors.[ ].serial=true",
                        "asyncfacade.executors has the key ' ', which cannot be the name of a bean."),
                Arguments.of(
                        "asyncfacade.executors.comment.client.serial=true",
                        "asyncfacade.executors.comment.client.serial (\"asyncfacade.executors.comment.client.serial\""
                                + " from property source \"commandLineArgs\") is not known."),
                Arguments.of("asyncfacade.shutdown-grace=", "\"commandLineArgs\") has no value."),
                Arguments.of("spring.lifecycle.timeout-per-shutdown-phase=soon", "'soon' is not a valid duration"),
                Arguments.of(
                        "asyncfacade.shutdown-grace=-1s",
                        "asyncfacade.shutdown-grace is -1 s, and has to be between 0 and less than"),
                Arguments.of("asyncfacade.threads=green", "VIRTUAL"));
    }

    @ParameterizedTest
    @MethodSource("settingsOfNoExecutor")
    void aSettingThatIsWrongForAll(String setting, String sentence, CapturedOutput output) {
        assertThatThrownBy(() -> start(Application.class, setting)).isInstanceOf(Exception.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains(sentence)
                .doesNotContain("\tat ");
    }

    /** Of these, Spring Boot takes any name, since others may have meant it for something else. */
    @Test
    void aSystemPropertyThatIsNotKnown(CapturedOutput output) {
        String name = C + "max-concurency";
        System.setProperty(name, "4");
        try {
            assertThatThrownBy(() -> start(Application.class)).isInstanceOf(Exception.class);
        } finally {
            System.clearProperty(name);
        }
        assertThat(output)
                .contains("asyncfacade.executors.comments.max-concurency, a system property or an environment variable,"
                        + " is not known. The settings of an executor are threads, max-concurrency,")
                .doesNotContain("\tat ");
    }

    @Test
    void anEnvironmentVariableWithOneUnderscoreTooMany(CapturedOutput output) {
        ApplicationContextInitializer<ConfigurableApplicationContext> variable = context -> context.getEnvironment()
                .getPropertySources()
                .replace(
                        StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                        new SystemEnvironmentPropertySource(
                                StandardEnvironment.SYSTEM_ENVIRONMENT_PROPERTY_SOURCE_NAME,
                                Map.of("ASYNCFACADE_EXECUTORS_COMMENT_CLIENT_MAXCONCURRENCY", "5")));
        assertThatThrownBy(() -> new SpringApplicationBuilder(Application.class)
                        .web(WebApplicationType.NONE)
                        .initializers(variable)
                        .run())
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("asyncfacade.executors.comment.client.maxconcurrency, a system property or an environment")
                .contains("In an environment variable, the name of an executor has no underscores")
                .doesNotContain("\tat ");
    }

    @Test
    void aSettingForAllThatContradictsOne(CapturedOutput output) {
        assertThatThrownBy(() -> start(
                        Application.class,
                        C + "threads=platform",
                        C + "overflow=caller-runs",
                        "asyncfacade.threads=application"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("which the limit of threads application does not allow.")
                .contains("Set asyncfacade.executors.comments.overflow to reject or block, or asyncfacade.threads to"
                        + " platform.")
                .doesNotContain("\tat ");
    }

    @Test
    void whatIsWrongIsSaidAtTheStartAlsoWhereBeansAreLazy(CapturedOutput output) {
        assertThatThrownBy(
                        () -> start(Application.class, C + "max-concurrency=0", "spring.main.lazy-initialization=true"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("platformThreads must be at least 1, not 0.")
                .doesNotContain("\tat ");
    }

    @Test
    void aCustomizerThatReturnsNothing(CapturedOutput output) {
        assertThatThrownBy(() -> start(NullCustomizer.class, C + "max-concurrency=4"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("The executor 'comments' (asyncfacade.executors.comments) has no policy any more: io."
                        + "asyncfacade.spring.boot.WrongSettingsTest$NullCustomizer")
                .contains(" has returned null.")
                .doesNotContain("\tat ");
    }

    @Test
    void twoExecutorsThatACustomizerNamesTheSame(CapturedOutput output) {
        assertThatThrownBy(() -> start(
                        SameName.class, C + "max-concurrency=4", "asyncfacade.executors.reports.max-concurrency=4"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("Two executors are named 'same': the beans '")
                .doesNotContain("\tat ");
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
    void anExecutorThatAnAdapterForJakartaNeeds(CapturedOutput output) {
        assertThatThrownBy(() -> start(NeedsNamed.class, C + "max-concurrency=4"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("WrongSettingsTest$NeedsNamed needs the executor 'reports', and there is neither a bean")
                .doesNotContain("\tat ");
    }

    @Test
    void aSliceOfTestsWithoutOurConfiguration(CapturedOutput output) {
        assertThatThrownBy(() -> start(SliceWithoutUs.class, "asyncfacade.executors.reports.max-concurrency=4"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("WrongSettingsTest$SliceWithoutUs needs the executor 'reports', and there is no bean of that"
                        + " name, although asyncfacade.executors.reports is set.")
                .contains("add @ImportAutoConfiguration(AsyncFacadeAutoConfiguration.class)")
                .doesNotContain("\tat ");
    }

    @Test
    void anExecutorThatIsDeclaredInAnotherSpelling(CapturedOutput output) {
        assertThatThrownBy(() -> start(NeedsCommentClient.class, "asyncfacade.executors.comment-client.serial=true"))
                .isInstanceOf(Exception.class);
        assertThat(output)
                .contains("needs the executor 'commentClient', and there is neither")
                .contains("Write 'commentClient' in place of 'comment-client': a key is the name of a bean")
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

    @Test
    void settingsOfAnExecutorThatTheApplicationMakesItselfAreSaidToHaveNoEffect(CapturedOutput output) {
        start(OwnExecutor.class, C + "max-concurrency=4").close();
        assertThat(output)
                .containsOnlyOnce(
                        "The settings under asyncfacade.executors.comments have no effect: the application has"
                                + " a bean 'comments' of its own, defined in " + OwnExecutor.class.getName()
                                + ". Leave the settings out, or the bean: what settings cannot say, a"
                                + " FacadeExecutorCustomizer does.");
    }

    @Test
    void aKeyWithoutSettingsIsNothingToWarnOf(CapturedOutput output) {
        start(OwnExecutor.class, "asyncfacade.executors.comments=").close();
        assertThat(output).doesNotContain("have no effect");
    }

    private static ConfigurableApplicationContext start(Class<?> application, String... properties) {
        SpringApplication built = new SpringApplicationBuilder(application)
                .web(WebApplicationType.NONE)
                .build();
        return built.run(Stream.of(properties).map(each -> "--" + each).toArray(String[]::new));
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {}

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class OwnExecutor {

        @Bean(defaultCandidate = false)
        FacadeExecutor comments() {
            return ExecutorPolicy.platformThreads(1).named("comments").open();
        }
    }

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

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class NeedsCommentClient {

        NeedsCommentClient(@Qualifier("commentClient") Executor executor) {}
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class NeedsNamed {

        NeedsNamed(@Named("reports") Executor executor) {}
    }

    @Configuration(proxyBeanMethods = false)
    static class SliceWithoutUs {

        SliceWithoutUs(@Qualifier("reports") Executor reports) {}
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class NullCustomizer {

        @Bean
        FacadeExecutorCustomizer customizer() {
            return (name, policy) -> null;
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class SameName {

        @Bean
        FacadeExecutorCustomizer customizer() {
            return (name, policy) -> policy.named("same");
        }
    }
}
