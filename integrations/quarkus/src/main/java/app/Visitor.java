package app;

import jakarta.enterprise.context.RequestScoped;

/** What belongs to one request. */
@RequestScoped
public class Visitor {

    private String name;

    public void setName(String name) {
        this.name = name;
    }

    public String getName() {
        return name;
    }
}
