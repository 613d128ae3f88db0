package app;

import io.asyncfacade.spring.boot.FacadeExecutorCustomizer;
import java.time.Duration;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;

@SpringBootApplication
public class Application {

    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }

    /** It is asked in a jar that was processed ahead of time, too. */
    @Bean
    FacadeExecutorCustomizer patience() {
        return (name, policy) -> name.equals("quotes") ? policy.queueTimeout(Duration.ofMinutes(7)) : policy;
    }
}
