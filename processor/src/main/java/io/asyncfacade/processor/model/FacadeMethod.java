package io.asyncfacade.processor.model;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeVariableName;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One method of an adapter.
 *
 * @param signature how it is declared
 * @param link the parameter types by which Javadoc tells the blocking method from its overloads; empty if it has none
 * @param isOverride whether the type that the class implements has the method
 * @param call how it calls the delegate
 * @param result what becomes of the delegate's result
 * @param nullScope the mark of JSpecify that the method needs inside the adapter
 * @param deprecation how the blocking method is deprecated
 * @param suppressions the lint keys that the method has to suppress, sorted
 */
public record FacadeMethod(
        Signature signature,
        Optional<List<TypeName>> link,
        boolean isOverride,
        Call call,
        Result result,
        NullScope nullScope,
        Optional<Deprecation> deprecation,
        Set<String> suppressions) {

    /**
     * How a method is declared, without its result.
     *
     * @param name the name of the blocking method
     * @param typeVariables the type parameters, with bounds
     * @param parameters the parameters
     * @param isVarargs whether the last parameter is variable in arity
     * @param isSafeVarargs whether the method promises to do nothing unsafe with the array of it
     * @param exceptions what the method itself throws; empty if it returns a future
     */
    public record Signature(
            String name,
            List<TypeVariableName> typeVariables,
            List<FacadeParameter> parameters,
            boolean isVarargs,
            boolean isSafeVarargs,
            List<TypeName> exceptions) {}

    /**
     * How a method calls the delegate.
     *
     * @param name what the call is called in errors and listeners, like {@code CommentClient.fetch}
     * @param receiver the supertype to which the delegate is cast, where it has several methods that a call may mean
     * @param result what the delegate's result is cast to, where the compilers differ on the method that is meant
     * @param typeArguments whether the delegate's method needs explicit type arguments
     * @param executor the name of the executor that runs the call
     * @param abandons whether a cancelled call runs on; it is interrupted otherwise
     * @param cancelWith the delegate's method that stops a running call
     * @param late what becomes of a result that comes too late
     * @param checked the classes of exceptions that a method which waits for a future throws as they are
     */
    public record Call(
            String name,
            Optional<TypeName> receiver,
            Optional<TypeName> result,
            boolean typeArguments,
            String executor,
            boolean abandons,
            Optional<String> cancelWith,
            Late late,
            List<TypeName> checked) {}

    /**
     * What becomes of the delegate's result.
     *
     * @param delivery how it reaches the caller
     * @param type the type argument of the future; for a method that returns none its return type
     * @param cast the type that the delegate's result has to be cast to
     * @param nested the adapter that it is wrapped in
     */
    public record Result(Delivery delivery, TypeName type, Optional<TypeName> cast, Optional<Nested> nested) {}

    /** How a result reaches the caller. */
    public enum Delivery {
        /** As the value of a future. */
        VALUE,
        /** As the end of a future, which has no value. */
        VOID,
        /** As the value of the stage that the blocking method returns. */
        STAGE,
        /** As the result of a plain call on the caller's thread. */
        SYNC,
        /** As the value of the delegate's future, for which the caller waits. */
        FUTURE_AWAITED,
        /** As the value of the delegate's stage, for which the caller waits. */
        STAGE_AWAITED
    }

    /** What becomes of a result that comes after its call was settled from outside. */
    public enum Late {
        /** It is dropped, because it is not the caller's to close. */
        DROPPED,
        /** It is closed. */
        CLOSED,
        /** It is closed, unless it is the delegate, which fluent methods return. */
        CLOSED_UNLESS_DELEGATE
    }

    /**
     * The adapter of a result.
     *
     * @param facade the class of the adapter
     * @param isGeneric whether it has type parameters
     * @param executors the names of its executors beside {@code executor}
     */
    public record Nested(ClassName facade, boolean isGeneric, List<String> executors) {}

    /**
     * The name of the method, here and in the blocking type.
     *
     * @return its simple name
     */
    public String name() {
        return signature.name();
    }

    /**
     * The parameters of the method.
     *
     * @return one for each, in order
     */
    public List<FacadeParameter> parameters() {
        return signature.parameters();
    }

    /**
     * The same method with other names of its parameters.
     *
     * @param renamed the parameters
     * @return the changed copy
     */
    public FacadeMethod withParameters(List<FacadeParameter> renamed) {
        Signature changed = new Signature(
                signature.name(),
                signature.typeVariables(),
                renamed,
                signature.isVarargs(),
                signature.isSafeVarargs(),
                signature.exceptions());
        return new FacadeMethod(changed, link, isOverride, call, result, nullScope, deprecation, suppressions);
    }

    /**
     * The same method with its result wrapped.
     *
     * @param adapter the adapter of the result
     * @param wrapped the type argument of the future
     * @param keys the lint keys that the wrapping has to suppress
     * @return the changed copy
     */
    public FacadeMethod nesting(Nested adapter, TypeName wrapped, Set<String> keys) {
        Set<String> allKeys = new TreeSet<>(suppressions);
        allKeys.addAll(keys);
        Result nested = new Result(result.delivery(), wrapped, result.cast(), Optional.of(adapter));
        return new FacadeMethod(signature, link, isOverride, call, nested, nullScope, deprecation, allKeys);
    }
}
