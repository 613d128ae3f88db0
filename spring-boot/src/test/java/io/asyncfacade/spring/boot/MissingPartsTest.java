package io.asyncfacade.spring.boot;

import static org.assertj.core.api.Assertions.assertThat;

import io.asyncfacade.AsyncCall;
import java.io.File;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Configuration;

/** An application whose class path lacks what it need not have, in a process of its own. */
class MissingPartsTest {

    @ParameterizedTest(name = "without {0}")
    @CsvSource({
        "nothing,                                                               true,  true",
        "actuator,                                                              true,  false",
        "micrometer actuator,                                                   false, false",
        "context-propagation,                                                   true,  true",
        "slf4j logback log4j,                                                   true,  true",
        "micrometer actuator context-propagation slf4j logback log4j jspecify,  false, false"
    })
    void starts(String missing, boolean meters, boolean endpoint) throws Exception {
        String output = run(missing.replace(' ', '|'));
        assertThat(output).contains("the answer of the call").doesNotContain("NoClassDefFoundError", "\tat ");
        // Spring Boot 4 makes a registry where its module for meters is there, 3 with the actuator.
        assertThat(output.contains("facadeExecutorMeters"))
                .as(output)
                .isEqualTo(meters && output.contains("MeterRegistry"));
        assertThat(output.contains("facadeExecutorsEndpoint")).as(output).isEqualTo(endpoint);
    }

    private static String run(String jars) throws Exception {
        String path = Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(each ->
                        !Path.of(each).getFileName().toString().matches("(?!asyncfacade).*(" + jars + ").*\\.jar"))
                .collect(Collectors.joining(File.pathSeparator));
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        path,
                        Program.class.getName())
                .redirectErrorStream(true)
                .start();
        String output = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(output).isZero();
        return output;
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Program {

        public static void main(String[] args) {
            try (ConfigurableApplicationContext context = new SpringApplicationBuilder(Program.class)
                    .web(WebApplicationType.NONE)
                    .run(
                            "--spring.main.banner-mode=off",
                            "--asyncfacade.executors.comments.serial=true",
                            "--management.endpoints.web.exposure.include=*")) {
                String answer = AsyncCall.call(
                                context.getBean("comments", Executor.class),
                                "Store.read",
                                () -> "the answer of the call")
                        .join();
                System.out.println(answer);
                System.out.println(String.join(" ", context.getBeanDefinitionNames()));
            }
        }
    }
}
