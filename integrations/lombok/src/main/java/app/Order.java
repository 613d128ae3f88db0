package app;

import org.immutables.value.Value;

/** A value that Immutables implements. */
@Value.Immutable
public interface Order {

    int id();

    String item();
}
