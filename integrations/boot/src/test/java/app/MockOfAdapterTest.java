package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.stereotype.Component;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A mock in place of the adapter: no delegate, no executor, no configuration of ours is needed. */
@SpringBootTest(classes = MockOfAdapterTest.Caller.class, webEnvironment = WebEnvironment.NONE)
class MockOfAdapterTest {

    @MockitoBean
    QuotesAsync quotes;

    @Autowired
    Caller caller;

    @Test
    void answersForTheAdapter() {
        when(quotes.quote("ACME")).thenReturn(CompletableFuture.completedFuture("7"));
        assertThat(caller.ask()).isEqualTo("ACME is 7");
    }

    @Component
    static class Caller {

        private final QuotesAsync quotes;

        Caller(QuotesAsync quotes) {
            this.quotes = quotes;
        }

        String ask() {
            return "ACME is " + quotes.quote("ACME").join();
        }
    }
}
