package io.asyncfacade.processor.reader;

import com.palantir.javapoet.TypeName;
import io.asyncfacade.processor.model.FacadeMethod.Delivery;
import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.ScopedType;
import io.asyncfacade.processor.reader.types.TypeNames;
import java.util.List;
import java.util.Optional;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Decides what a method that waits for a future returns. */
final class AwaitedResults {
    private static final String FUTURE = "java.util.concurrent.Future";
    private static final String STAGE = "java.util.concurrent.CompletionStage";
    private static final TypeName VOID = TypeName.VOID.box();

    private final Hierarchy hierarchy;
    private final Results results;

    AwaitedResults(Hierarchy hierarchy, Results results) {
        this.hierarchy = hierarchy;
        this.results = results;
    }

    /** How the result of an asynchronous method gets to a caller who waits. */
    Delivery delivery(ScopedType result) {
        if (isOneOf(result, FUTURE)) {
            return Delivery.FUTURE_AWAITED;
        }
        return isOneOf(result, STAGE) ? Delivery.STAGE_AWAITED : Delivery.SYNC;
    }

    /** What the caller gets of it: the value of a future, any other result as it is. */
    Results.Result of(ScopedType result, TypeNames names) {
        Delivery delivery = delivery(result);
        Optional<ScopedType> argument = argument(result, delivery);
        ScopedType value = delivery == Delivery.SYNC ? result : argument.orElse(results.object());
        names.mentions().noteRawStage(delivery != Delivery.SYNC && argument.isEmpty());
        if (value == results.object()) {
            return new Results.Result(
                    delivery,
                    received(names.anything(result.scope()), result, delivery, names),
                    Optional.empty(),
                    value,
                    isCaptured(result, delivery),
                    names.mentions());
        }
        Results.Result plain = results.plain(value, names);
        boolean isVoid =
                delivery != Delivery.SYNC && plain.type().withoutAnnotations().equals(VOID);
        TypeName type = isVoid ? TypeName.VOID : received(plain.type(), result, delivery, names);
        return delivered(result, delivery, type, plain);
    }

    private TypeName received(TypeName type, ScopedType result, Delivery delivery, TypeNames names) {
        return isCaptured(result, delivery)
                ? Results.captured(type, written(result, delivery).orElseThrow(), names)
                : type;
    }

    /** The same, with the type as the blocking method had it from which the asynchronous one was made. */
    Results.Result of(ScopedType result, ScopedType original, TypeNames names) {
        Results.Result plain = results.plain(original, names);
        return delivered(result, delivery(result), plain.type(), plain);
    }

    private Results.Result delivered(ScopedType result, Delivery delivery, TypeName type, Results.Result plain) {
        return new Results.Result(
                delivery, type, plain.cast(), plain.seen(), isCaptured(result, delivery), plain.mentions());
    }

    /** Whether the caller gets what the original method returned; not so if its result was flattened, or wrapped. */
    boolean isSame(ScopedType result, ScopedType original) {
        Delivery delivery = delivery(result);
        if (delivery == Delivery.SYNC) {
            return erasure(result).equals(erasure(original));
        }
        return !isOneOf(original, STAGE)
                && argument(result, delivery)
                        .map(value -> erasure(value).equals(boxed(original)))
                        .orElse(false);
    }

    private Optional<ScopedType> argument(ScopedType result, Delivery delivery) {
        return written(result, delivery).map(results::upper);
    }

    private Optional<ScopedType> written(ScopedType result, Delivery delivery) {
        return hierarchy.argumentOf(
                Hierarchy.resolved(result.type(), result.scope()),
                delivery == Delivery.FUTURE_AWAITED ? FUTURE : STAGE);
    }

    private boolean isCaptured(ScopedType result, Delivery delivery) {
        return delivery != Delivery.SYNC
                && written(result, delivery).filter(Results::isWildcard).isPresent();
    }

    private boolean isOneOf(ScopedType type, String name) {
        TypeElement erased = Hierarchy.erased(type.type(), type.scope());
        return erased != null && hierarchy.isOneOf(erased, List.of(name));
    }

    private static String erasure(ScopedType type) {
        return TypeNames.erasure(type.type(), type.scope());
    }

    private static String boxed(ScopedType type) {
        return type.type().getKind().isPrimitive() || type.type().getKind() == TypeKind.VOID
                ? TypeNames.primitive(type.type().getKind()).box().toString()
                : erasure(type);
    }
}
