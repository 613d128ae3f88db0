/** A live view of executors in the browser. */
module io.asyncfacade.console {
    requires transitive io.asyncfacade;
    requires jdk.httpserver;
    requires static org.jspecify;

    exports io.asyncfacade.console;
}
