package app;

import io.micrometer.context.ContextRegistry;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.context.request.RequestAttributesThreadLocalAccessor;

/** Lets bodies see the request of their caller, and with it the beans of its scope. */
@Configuration(proxyBeanMethods = false)
class RequestContext {

    RequestContext() {
        ContextRegistry.getInstance().registerThreadLocalAccessor(new RequestAttributesThreadLocalAccessor());
    }
}
