/** The carrier over Hazelcast: it moves bytes, and nothing else. */
// Hazelcast has a name as a module, and no descriptor yet.
@SuppressWarnings({"requires-automatic", "requires-transitive-automatic"})
module io.asyncfacade.hazelcast {
    requires transitive io.asyncfacade.remote;
    requires transitive com.hazelcast.core;

    // Not transitive: javac would then demand JSpecify of every module that compiles against this one.
    requires static org.jspecify;

    exports io.asyncfacade.hazelcast;
}
