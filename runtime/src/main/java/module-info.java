/** The annotations of AsyncFacade, the runtime that its generated adapters call, and an executor to test them with. */
module io.asyncfacade {
    // Not transitive: javac would then demand JSpecify of every module that compiles against this one.
    requires static org.jspecify;

    // For the compiler only, which checks which lock guards a field.
    requires static com.google.errorprone.annotations;

    // A runtime image without the flight recorder will do; then no events are written.
    requires static jdk.jfr;

    exports io.asyncfacade;
    exports io.asyncfacade.spi;
    exports io.asyncfacade.testing;

    uses io.asyncfacade.spi.ContextCarrier;
}
