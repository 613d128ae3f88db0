/** Calls that travel: the contract of a portable interface, its codec and its host, and a pool of child processes. */
module io.asyncfacade.remote {
    requires transitive io.asyncfacade;

    // Not transitive: javac would then demand JSpecify of every module that compiles against this one.
    requires static org.jspecify;

    exports io.asyncfacade.remote;
}
