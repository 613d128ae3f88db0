/** The annotations of AsyncFacade, and the runtime that its generated adapters call. */
module io.asyncfacade {
    // Not transitive: javac would then demand JSpecify of every module that compiles against this one.
    requires static org.jspecify;

    exports io.asyncfacade;
}
