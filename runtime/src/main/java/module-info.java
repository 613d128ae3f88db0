/** The annotations of AsyncFacade, and the runtime that its generated adapters call. */
module io.asyncfacade {
    requires static org.jspecify;

    exports io.asyncfacade;
}
