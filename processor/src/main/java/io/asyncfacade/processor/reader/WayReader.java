package io.asyncfacade.processor.reader;

import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.model.FacadeMethod;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.reader.types.Members;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Decides what the methods of one wrapped type become in its adapter. */
interface WayReader {

    /** The method of the adapter; empty if it is skipped, or cannot be offered. */
    Optional<FacadeMethod> read(Members.Method method);

    /** Warns of what the methods have in common, after all of them have been read. */
    default void finish() {}

    /** What is wrong with the type as a whole, after all of its methods have been read. */
    default Optional<Problem> wrong() {
        return Optional.empty();
    }

    /**
     * An interface that the adapter implements.
     *
     * @param type the interface
     * @param suppressions the lint keys that the adapter has to suppress because of it
     * @param names the simple names that mean something else in the adapter because of it
     */
    record Implemented(TypeName type, Set<String> suppressions, Set<String> names) {}

    /** The interface that an adapter with these methods can implement. */
    default Optional<Implemented> implemented(List<FacadeMethod> methods) {
        return Optional.empty();
    }
}
