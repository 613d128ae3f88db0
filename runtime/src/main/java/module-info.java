/** The annotations of AsyncFacade, the runtime that its generated adapters call, and an executor to test them with. */
module io.asyncfacade {
    // Not transitive: javac would then demand JSpecify of every module that compiles against this one.
    requires static org.jspecify;

    // A runtime image without the flight recorder will do; then no events are written.
    requires static jdk.jfr;

    exports io.asyncfacade;
    exports io.asyncfacade.spi;
    exports io.asyncfacade.testing;

    uses io.asyncfacade.spi.ContextCarrier;
}
