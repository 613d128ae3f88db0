/** The context of a trace carried with each call of AsyncFacade, and a span for each call. */
// OpenTelemetry has module names, but no descriptors yet; the names are in its manifests, so they will stay.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.asyncfacade.opentelemetry {
    requires transitive io.asyncfacade;
    requires transitive io.opentelemetry.api;
    requires io.opentelemetry.context;
    requires static org.jspecify;

    exports io.asyncfacade.opentelemetry;

    provides io.asyncfacade.spi.ContextCarrier with
            io.asyncfacade.opentelemetry.OpenTelemetryCarrier;
}
