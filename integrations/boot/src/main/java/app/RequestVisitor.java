package app;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Component;
import org.springframework.web.context.annotation.RequestScope;

@Component
@RequestScope
public class RequestVisitor implements Visitor {

    private final String name;

    RequestVisitor(HttpServletRequest request) {
        name = request.getParameter("name");
    }

    @Override
    public String greeting() {
        return "hello " + name + " on " + Thread.currentThread().getName();
    }
}
