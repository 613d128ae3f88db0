/** Executors of AsyncFacade from the properties of a Spring Boot application. */
// Spring and Micrometer have module names, but no descriptors; the names are in their manifests, so they will stay.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.asyncfacade.spring.boot {
    requires transitive io.asyncfacade;
    requires spring.beans;
    requires spring.boot;
    requires spring.boot.autoconfigure;
    requires transitive spring.context;
    requires spring.core;

    // What an application need not have.
    requires static io.asyncfacade.micrometer;
    requires static context.propagation;
    requires static micrometer.core;
    requires static org.jspecify;
    requires static org.slf4j;
    requires static spring.boot.actuator;
    requires static spring.boot.actuator.autoconfigure;

    exports io.asyncfacade.spring.boot;

    // Spring makes its beans by reflection.
    opens io.asyncfacade.spring.boot;
}
