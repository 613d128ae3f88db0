package app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import io.asyncfacade.spring.boot.AsyncFacadeAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Lazy;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** A slice: the adapter, a mock of the blocking interface, and calls that run where they are made. */
@SpringBootTest(
        classes = QuotesAsync.class,
        webEnvironment = WebEnvironment.NONE,
        properties = "asyncfacade.threads=caller")
@ImportAutoConfiguration(AsyncFacadeAutoConfiguration.class)
class SliceTest {

    @MockitoBean
    Quotes quotes;

    @Autowired
    QuotesAsync async;

    @Autowired
    @Lazy
    QuotesAsync lazy;

    @Test
    void aCallRunsWhereItIsMade() throws Exception {
        when(quotes.quote("ACME")).thenAnswer(call -> Thread.currentThread().getName());
        assertThat(async.quote("ACME").getNow("not yet")).isEqualTo(Thread.currentThread().getName());
    }

    @Test
    void anAdapterMayBeAProxy() throws Exception {
        when(quotes.quote("ACME")).thenReturn("7");
        assertThat(AopUtils.isCglibProxy(lazy)).isTrue();
        assertThat(lazy.quote("ACME").join()).isEqualTo("7");
    }
}
