package io.asyncfacade.remote;

import java.io.ObjectStreamClass;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What both sides know of a portable interface: its calls, each with its signature, and the classes that may travel. A
 * constant of the class that {@link io.asyncfacade.Portable} generates. Immutable.
 *
 * <p>Caller and host compare the signature of each call, with the components and fields of the classes that travel with
 * it; a call that another version of the interface made is refused before anything of it is read.
 *
 * @param <T> the interface
 */
public final class RemoteContract<T> {

    private final Class<T> type;

    private final Map<String, ContractCall> calls;

    private final AllowedTypes allowed;

    private RemoteContract(Class<T> type, Map<String, ContractCall> calls, Set<Class<?>> allowed) {
        this.type = type;
        this.calls = Collections.unmodifiableMap(calls);
        this.allowed = AllowedTypes.of(allowed, type.getName());
    }

    /**
     * Begins a contract without calls.
     *
     * @param <T> the interface
     * @param type the interface
     * @return to be completed
     */
    public static <T> Builder<T> of(Class<T> type) {
        return new Builder<>(type);
    }

    /**
     * The interface.
     *
     * @return the interface
     */
    public Class<T> type() {
        return type;
    }

    /**
     * What hosts announce, and callers ask for.
     *
     * @return the binary name of the interface
     */
    public String name() {
        return type.getName();
    }

    /**
     * What a stub of the interface calls.
     *
     * @param carrier moves the calls
     * @return makes the calls of this contract
     */
    public RemoteCaller<T> over(CallCarrier carrier) {
        return new RemoteCaller<>(this, Objects.requireNonNull(carrier, "carrier"));
    }

    /** Names the interface. */
    @Override
    public String toString() {
        return "RemoteContract of " + name();
    }

    void rehearse() {
        for (ContractCall call : calls.values()) {
            call.signature();
            ObjectStreamClass.lookup(call.type());
        }
    }

    AllowedTypes allowed() {
        return allowed;
    }

    /** The call of that name, or null: names come from the other side as well. */
    @Nullable ContractCall call(String name) {
        return calls.get(name);
    }

    ContractCall callOf(PortableCall<?, ?> call) {
        ContractCall known = calls.get(call.getClass().getSimpleName());
        if (known == null || known.type() != call.getClass()) {
            throw new IllegalArgumentException(call.getClass().getName() + " is not a call of " + name());
        }
        return known;
    }

    /**
     * A contract to be completed, call by call. Used by generated code, by one thread.
     *
     * @param <T> the interface
     */
    public static final class Builder<T> {

        private final Class<T> type;

        private final Map<String, ContractCall> calls = new LinkedHashMap<>();

        private final Map<Class<?>, List<Class<?>>> parts = new LinkedHashMap<>();

        private final List<Class<?>> others = new ArrayList<>();

        private Builder(Class<T> type) {
            this.type = Objects.requireNonNull(type, "type");
        }

        /**
         * Adds a call that runs at most once.
         *
         * @param call its record
         * @param signature the method as the interface has it now: {@code "find(String, int) List<Comment>"}
         * @param types the classes that the signature names, without primitives, their boxes and {@code String}
         * @return this
         */
        public Builder<T> call(Class<? extends PortableCall<T, ?>> call, String signature, Class<?>... types) {
            return add(call, signature, false, types);
        }

        /**
         * Adds a call that may run more than once, see {@link io.asyncfacade.Portable.Repeatable}.
         *
         * @param call its record
         * @param signature as for {@link #call}
         * @param types as for {@link #call}
         * @return this
         */
        public Builder<T> repeatable(Class<? extends PortableCall<T, ?>> call, String signature, Class<?>... types) {
            return add(call, signature, true, types);
        }

        /**
         * Says what travels inside of a class: its components or fields, its serializable superclass, what it permits.
         *
         * @param type a class that some call names, or that is a part itself
         * @param types its parts, without primitives, their boxes and {@code String}
         * @return this
         */
        public Builder<T> parts(Class<?> type, Class<?>... types) {
            parts.put(type, List.of(types));
            return this;
        }

        /**
         * Lets classes travel that no signature leads to: exceptions that a method declares, and
         * {@link io.asyncfacade.Portable#allow()}. Exceptions of the JDK travel always.
         *
         * @param types serializable classes
         * @return this
         */
        public Builder<T> allowing(Class<?>... types) {
            others.addAll(List.of(types));
            return this;
        }

        /**
         * Ends the contract.
         *
         * @return the contract
         */
        public RemoteContract<T> build() {
            Set<Class<?>> allowed = withParts(others);
            for (ContractCall call : calls.values()) {
                call.reaching(withParts(call.named()));
                allowed.add(call.type());
                allowed.addAll(call.types());
            }
            return new RemoteContract<>(type, new LinkedHashMap<>(calls), allowed);
        }

        private Builder<T> add(
                Class<? extends PortableCall<T, ?>> type, String signature, boolean repeatable, Class<?>... types) {
            ContractCall call = new ContractCall(type, signature, repeatable, List.of(types));
            if (calls.put(call.name(), call) != null) {
                throw new IllegalArgumentException("two calls are called " + call.name());
            }
            return this;
        }

        private Set<Class<?>> withParts(List<Class<?>> roots) {
            Set<Class<?>> reached = new LinkedHashSet<>();
            Deque<Class<?>> open = new ArrayDeque<>(roots);
            while (!open.isEmpty()) {
                Class<?> next = open.pop();
                if (reached.add(next)) {
                    open.addAll(parts.getOrDefault(next, List.of()));
                }
            }
            return reached;
        }
    }
}
