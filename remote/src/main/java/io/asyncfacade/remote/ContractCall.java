package io.asyncfacade.remote;

import java.util.List;
import java.util.Set;

/** One call of a contract, as this JVM knows it. */
final class ContractCall {

    private final Class<? extends PortableCall<?, ?>> type;

    private final String name;

    private final String declaration;

    private final boolean repeatable;

    private final List<Class<?>> named;

    /** Those and what is in them; set once, when the contract is built. */
    private Set<Class<?>> types = Set.of();

    /** Worked out at the first call: a contract has more calls than a program makes. */
    private volatile CallSignature signature = CallSignature.UNKNOWN;

    ContractCall(
            Class<? extends PortableCall<?, ?>> type, String declaration, boolean repeatable, List<Class<?>> named) {
        this.type = type;
        this.name = type.getSimpleName();
        this.declaration = declaration;
        this.repeatable = repeatable;
        this.named = named;
    }

    Class<? extends PortableCall<?, ?>> type() {
        return type;
    }

    String name() {
        return name;
    }

    /** The name of the method. */
    String method() {
        int end = declaration.indexOf('(');
        return end < 0 ? declaration : declaration.substring(0, end);
    }

    boolean repeatable() {
        return repeatable;
    }

    List<Class<?>> named() {
        return named;
    }

    void reaching(Set<Class<?>> reached) {
        types = reached;
    }

    Set<Class<?>> types() {
        return types;
    }

    CallSignature signature() {
        CallSignature known = signature;
        if (known == CallSignature.UNKNOWN) {
            known = CallSignature.of(declaration, types);
            signature = known;
        }
        return known;
    }
}
