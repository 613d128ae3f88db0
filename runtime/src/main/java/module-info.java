/** The annotations of AsyncFacade, and the runtime that its generated adapters call. */
module io.asyncfacade {
    // Not transitive: javac would then demand JSpecify of every module that compiles against this one.
    requires static org.jspecify;

    // A runtime image without the flight recorder will do; then no events are written.
    requires static jdk.jfr;

    exports io.asyncfacade;
}
