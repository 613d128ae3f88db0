package io.asyncfacade.processor.problem;

import java.util.Locale;
import javax.tools.Diagnostic;

/**
 * The catalogue of problems. Each has a stable id, the rule with the evidence filled in, and a way out. Errors are
 * AF0xx; warnings, which leave the rest of the adapter complete, are AF1xx.
 */
public enum Problem {
    /** An annotation type, an array, a primitive. */
    NOT_WRAPPABLE(
            "AF001",
            Diagnostic.Kind.ERROR,
            "Only interfaces and classes can be wrapped: %s, for which %s asks, is %s.",
            "Name the interface or class that has the methods."),
    /** A private type, or one that the adapter's package does not see. */
    NOT_ACCESSIBLE(
            "AF002",
            Diagnostic.Kind.ERROR,
            "An adapter must be able to name the type that it wraps: %s is not accessible in package %s.",
            "Make the type (with the types that enclose it) at least package-private, or wrap a type that is public."),
    /** A package without {@code of}. */
    NOTHING_TO_WRAP(
            "AF003",
            Diagnostic.Kind.ERROR,
            "A package has no methods to wrap: @%s on package %s names no type.",
            "Name the types to wrap: @%1$s(of = {...})."),
    /** A name that is no identifier. */
    BAD_NAME(
            "AF004",
            Diagnostic.Kind.ERROR,
            "The name of the adapter of %s must be a Java identifier: \"%s\" makes \"%s\".",
            "Write an identifier in which * stands for the name of the wrapped type, like \"%s\"."),
    /** A class of that name is there already. */
    NAME_TAKEN(
            "AF005",
            Diagnostic.Kind.ERROR,
            "The adapter of %s needs a name of its own: there is a class %s already.",
            "Write another name: @%s(name = \"%s\")."),
    /** Two requests, one name. */
    NAME_TWICE(
            "AF006",
            Diagnostic.Kind.ERROR,
            "The adapter of %s needs a name of its own: %s is already the adapter of %s that %s asks for.",
            "Write another name for one of them: @%s(name = \"%s\"), on a holder of its own if both are in"
                    + " one of()."),
    /** A holder method that configures nothing. */
    NO_SUCH_METHOD(
            "AF007",
            Diagnostic.Kind.ERROR,
            "A method of a holder configures the method of the same name and parameters of the wrapped types:"
                    + " %s has no counterpart in %s.%s",
            "Correct the name or the parameter types, or remove the method."),
    /** An executor name that cannot be a parameter. */
    BAD_EXECUTOR(
            "AF008",
            Diagnostic.Kind.ERROR,
            "The value of @AsyncFacade.On is the name of a constructor parameter: \"%s\" on %s cannot be one.",
            "Write a Java identifier other than delegate and executor."),
    /** Annotations that exclude each other. */
    CONTRADICTION(
            "AF009",
            Diagnostic.Kind.ERROR,
            "A method has at most one way to be called: %s says both @AsyncFacade.%s and @AsyncFacade.%s.",
            "Remove one of them."),
    /** The class file of a supertype, or of the bound of a type parameter, is missing. */
    SUPERTYPE_MISSING(
            "AF010",
            Diagnostic.Kind.ERROR,
            "The declaration of a wrapped type must be complete: %s extends, or is bounded by, %s, which is not on the"
                    + " class path.",
            "Add the library that has it to the dependencies of this module."),
    /** The annotations of the component model are not there. */
    NO_INJECTION(
            "AF011",
            Diagnostic.Kind.ERROR,
            "The component model %s, for which %s asks, needs its annotations: %s is not on the class path.",
            "Add the library that has it, or choose another component model."),
    /** A processor option with a value that it cannot have. */
    BAD_OPTION("AF012", Diagnostic.Kind.ERROR, "The processor option %s has no value \"%s\".", "Write %s."),
    /** More methods than a class file holds. */
    TOO_MANY_METHODS(
            "AF013",
            Diagnostic.Kind.ERROR,
            "A class file holds an adapter of at most %s methods: %s has %s.",
            "Wrap smaller interfaces that it extends, or leave methods out with @AsyncFacade.Skip."),
    /** A bug in AsyncFacade. */
    INTERNAL(
            "AF014",
            Diagnostic.Kind.ERROR,
            "This is a bug in AsyncFacade: it failed on %s with %s.",
            "Please report it with the declaration at https://github.com/asyncfacade/asyncfacade/issues, and leave"
                    + " the type out until it is fixed."),
    /** The compiler could not write the file. */
    NOT_WRITTEN("AF015", Diagnostic.Kind.ERROR, "The adapter %s could not be written: %s.", "%s"),
    /** Types turned up when the adapter was written. */
    TOO_LATE(
            "AF016",
            Diagnostic.Kind.ERROR,
            "An adapter must have all methods of its type: %s was written without %s, whose types were not there yet"
                    + " after two rounds that brought nothing new.",
            "Say @AsyncFacade.Skip to leave them out, or put what generates these types into a module of its own."),
    /** A way back from nowhere. */
    NO_FUTURE(
            "AF017",
            Diagnostic.Kind.ERROR,
            "The way back starts from futures: no method of %s returns a Future or a CompletionStage.",
            "Name the asynchronous type, or say @AsyncFacade if this one blocks."),
    /** A type in a file without a class declaration. */
    IN_COMPACT_SOURCE(
            "AF020",
            Diagnostic.Kind.ERROR,
            "An adapter must be able to name the type that it wraps: %s is declared in a compact source file, whose"
                    + " class has no name.",
            "Move the type to a file of its own."),

    /** Another processor changes classes in place, and came after us. */
    ADDED_LATER(
            "AF021",
            Diagnostic.Kind.ERROR,
            "An adapter must have all methods of its type: %s was written without %s, which another processor added to"
                    + " the type afterwards.",
            "Put that processor before AsyncFacade, on the processor path or in -processor; if it is there, put what it"
                    + " changes into a module of its own."),
    /** A scope that cannot stand on a class as it is. */
    NOT_A_SCOPE(
            "AF030",
            Diagnostic.Kind.ERROR,
            "The scope of an adapter is an annotation that needs no members: %s is none.",
            "Write the name of one as -Aasyncfacade.scope, like jakarta.enterprise.context.ApplicationScoped, or"
                    + " none."),
    /** declaredOnly where nothing is declared. */
    NOTHING_DECLARED(
            "AF031",
            Diagnostic.Kind.ERROR,
            "With declaredOnly, an adapter has the methods of the named types that the holder declares again: %s"
                    + " declares none.",
            "Name the types in of, on an interface that declares the methods to wrap."),
    /** CancelWith a method that cannot stop anything. */
    NOT_CANCELLABLE_WITH(
            "AF032",
            Diagnostic.Kind.ERROR,
            "What stops a call is a public method of the same object that needs no arguments: %s.",
            "Write the name of such a method: @AsyncFacade.CancelWith(\"cancel\")."),

    /** {@code @Portable} where no interface can travel. */
    NOT_PORTABLE(
            "AF040", Diagnostic.Kind.ERROR, "@Portable goes beside @AsyncFacade on an interface of yours: %s.", "%s"),
    /** What is no data. */
    CANNOT_TRAVEL(
            "AF041",
            Diagnostic.Kind.ERROR,
            "What travels with a call is serializable data: %s has the type %s, %s.",
            "%s"),
    /** A type that any class may implement or extend. */
    OPEN_TYPE(
            "AF042",
            Diagnostic.Kind.ERROR,
            "The classes that travel must be known when the interface is compiled: %s has the type %s, which leaves"
                    + " them open.",
            "Seal the type, or name the classes that are meant: @Portable(allow = {...})."),
    /** A type variable that stands for nothing yet. */
    UNBOUND("AF043", Diagnostic.Kind.ERROR, "The types of a call that travels must be known: %s.", "%s"),
    /** What cannot be allowed. */
    NOT_ALLOWED(
            "AF044",
            Diagnostic.Kind.ERROR,
            "@Portable(allow) names classes of serializable objects: %s is %s.",
            "Name the classes that implement or extend it, or let it implement java.io.Serializable."),
    /** A method that may be repeated, but does not travel. */
    REPEATABLE_ALONE(
            "AF045",
            Diagnostic.Kind.ERROR,
            "@Portable.Repeatable says something of a call that travels: %s is a method of %s, which has no @Portable.",
            "Add @Portable to the interface, or remove the annotation."),
    /** The artifact with the other half is not there. */
    NO_REMOTE(
            "AF046",
            Diagnostic.Kind.ERROR,
            "Calls of %s travel by io.asyncfacade.remote.RemoteContract, which is not on the class path.",
            "Add the artifact io.asyncfacade:asyncfacade-remote to the dependencies of this module."),
    /** A class of that name is there already. */
    REMOTE_NAME_TAKEN(
            "AF047",
            Diagnostic.Kind.ERROR,
            "The class by which %s is called in another JVM needs a name of its own: there is a class %s already.",
            "Rename that class, or the interface."),

    /** A signature that the adapter cannot repeat. */
    SIGNATURE_NOT_ACCESSIBLE(
            "AF101",
            Diagnostic.Kind.WARNING,
            "The adapter of %s lacks %s: its signature has the type %s, which is not accessible in package %s.",
            "Make the type accessible. Silence: @SuppressWarnings(\"AF101\")."),
    /** A class file that is needed for a signature is missing. */
    CLASS_MISSING(
            "AF102",
            Diagnostic.Kind.WARNING,
            "The adapter of %s lacks %s: the class %s %s is not on the class path.",
            "Add the library that has it to the dependencies of this module. Silence: @SuppressWarnings(\"AF102\")."),
    /** A method name that other JVM languages allow. */
    UNSPELLABLE(
            "AF103",
            Diagnostic.Kind.WARNING,
            "The adapter of %s lacks %s: Java cannot write a method of this name.",
            "Give the method a Java name (in Kotlin with @JvmName). Silence: @SuppressWarnings(\"AF103\")."),
    /** A method that an adapter cannot declare. */
    NOT_OVERRIDABLE(
            "AF104",
            Diagnostic.Kind.WARNING,
            "The adapter of %s lacks %s: a method of this signature is inherited from Object, where it has"
                    + " another meaning.",
            "Leave the method out with @AsyncFacade.Skip. Silence: @SuppressWarnings(\"AF104\")."),
    /** A Kotlin coroutine. */
    SUSPENDING(
            "AF105",
            Diagnostic.Kind.WARNING,
            "The adapter of %s lacks %s: it is a suspending function of Kotlin, which does not block.",
            "Call it from a coroutine, and leave it out with @AsyncFacade.Skip."
                    + " Silence: @SuppressWarnings(\"AF105\")."),
    /** MethodHandle.invokeExact and its like. */
    POLYMORPHIC(
            "AF106",
            Diagnostic.Kind.WARNING,
            "The adapter of %s lacks %s: what it does depends on the types at the place of the call, so that a call"
                    + " through an adapter would mean something else.",
            "Leave the method out with @AsyncFacade.Skip. Silence: @SuppressWarnings(\"AF106\")."),
    /** Two methods of a generic type that a type argument has made the same. */
    AMBIGUOUS(
            "AF108",
            Diagnostic.Kind.WARNING,
            "The adapter of %s lacks %s: two methods of one type have these parameters, and no call can choose.",
            "Leave the method out with @AsyncFacade.Skip. Silence: @SuppressWarnings(\"AF108\")."),
    /** A result that blocks when it is used. */
    BLOCKS_LATER(
            "AF110",
            Diagnostic.Kind.WARNING,
            "The future is ready before the work is done: %s.",
            "Let the delegate return a value that is complete (a list instead of a stream), or %s."
                    + " Silence: @SuppressWarnings(\"AF110\")."),
    /** A future inside a future. */
    PLAIN_FUTURE(
            "AF111",
            Diagnostic.Kind.WARNING,
            "A future of a future: %s cannot be flattened, for want of a completion callback.",
            "Return a CompletionStage, or the value itself. Silence: @SuppressWarnings(\"AF111\")."),
    /** A type without methods. */
    NO_METHODS(
            "AF120",
            Diagnostic.Kind.WARNING,
            "The adapter of %s has no methods, because the type has none that can be called on an object from outside.",
            "Name the types to wrap: @AsyncFacade(of = {...}), or remove the annotation."
                    + " Silence: @SuppressWarnings(\"AF120\")."),
    /** A setting where no adapter is made. */
    UNUSED_SETTING(
            "AF121",
            Diagnostic.Kind.WARNING,
            "A setting belongs to an adapter: @AsyncFacade.%s on %s does nothing, because nothing in this build wraps"
                    + " %s or a subtype.",
            "Write @AsyncFacade on the type, or remove the setting. Silence: @SuppressWarnings(\"AF121\")."),
    /** INTERRUPT, and a database behind it. */
    INTERRUPTS_DATABASE(
            "AF130",
            Diagnostic.Kind.WARNING,
            "An interrupt can break more than the call that it stops: %s talks to a database (%s), where an interrupted"
                    + " thread can lose its connection, or close a file of H2 for all.",
            "Let cancelled calls run on (onCancel = OnCancel.ABANDON), or stop them by a method of the object"
                    + " (@AsyncFacade.CancelWith). Silence: @SuppressWarnings(\"AF130\").");

    private final String id;
    private final Diagnostic.Kind kind;
    private final String rule;
    private final String wayOut;

    Problem(String id, Diagnostic.Kind kind, String rule, String wayOut) {
        this.id = id;
        this.kind = kind;
        this.rule = rule;
        this.wayOut = wayOut;
    }

    /**
     * The stable id, by which users find the problem in the documentation, or suppress it.
     *
     * @return like {@code AF001}
     */
    public String id() {
        return id;
    }

    /**
     * How severe it is.
     *
     * @return {@code ERROR} or {@code WARNING}
     */
    public Diagnostic.Kind kind() {
        return kind;
    }

    String message(Object... evidence) {
        // The way out goes on counting where the rule ended, so one list of evidence serves both.
        return String.format(Locale.ROOT, id + ": " + rule + " " + wayOut, evidence);
    }
}
