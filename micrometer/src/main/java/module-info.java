/** Meters of a {@code FacadeExecutor} and of its calls, for Micrometer. */
// Micrometer has module names, but no descriptors yet; the names are in its manifests, so they will stay.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.asyncfacade.micrometer {
    requires transitive io.asyncfacade;
    requires transitive micrometer.core;
    requires static org.jspecify;

    exports io.asyncfacade.micrometer;
}
