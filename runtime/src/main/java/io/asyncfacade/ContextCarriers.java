package io.asyncfacade;

import com.google.errorprone.annotations.concurrent.GuardedBy;
import io.asyncfacade.spi.ContextCarrier;
import java.lang.ref.WeakReference;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.WeakHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** The {@link ContextCarrier}s that a class loader finds, as one operator. */
final class ContextCarriers {

    /**
     * What has been found already. An operator reaches the loader that it was found with; so the executors hold it, and
     * this does not.
     */
    @GuardedBy("ALL") private static final Map<ClassLoader, WeakReference<ContextCarriers>> ALL = new WeakHashMap<>();

    private final List<UnaryOperator<Runnable>> operators;

    private ContextCarriers(List<UnaryOperator<Runnable>> operators) {
        this.operators = operators;
    }

    /** Returns what takes along what the carriers do, and inside of the operator, if there is one. */
    static @Nullable UnaryOperator<Runnable> around(@Nullable UnaryOperator<Runnable> operator) {
        ContextCarriers carriers = ofCurrentThread();
        if (carriers.operators.isEmpty()) {
            return operator;
        }
        return operator == null ? carriers::apply : task -> operator.apply(carriers.apply(task));
    }

    private Runnable apply(Runnable task) {
        Runnable enclosed = task;
        for (UnaryOperator<Runnable> operator : operators) {
            enclosed = Objects.requireNonNull(operator.apply(enclosed), "a context carrier returned null as a task");
        }
        return enclosed;
    }

    private static ContextCarriers ofCurrentThread() {
        ClassLoader own = ContextCarrier.class.getClassLoader();
        ClassLoader ofThread = Thread.currentThread().getContextClassLoader();
        ContextCarriers found = find(ofThread == null ? ClassLoader.getSystemClassLoader() : ofThread);
        return found.operators.isEmpty() && own != null && own != ofThread ? find(own) : found;
    }

    private static ContextCarriers find(ClassLoader loader) {
        synchronized (ALL) {
            WeakReference<ContextCarriers> known = ALL.get(loader);
            ContextCarriers carriers = known == null ? null : known.get();
            if (carriers != null) {
                return carriers;
            }
        }
        // Not under the lock: carriers are foreign code.
        ContextCarriers loaded = new ContextCarriers(load(loader));
        synchronized (ALL) {
            ALL.put(loader, new WeakReference<>(loaded));
        }
        return loaded;
    }

    private static List<UnaryOperator<Runnable>> load(ClassLoader loader) {
        List<UnaryOperator<Runnable>> operators = new ArrayList<>();
        try {
            for (ContextCarrier carrier : ServiceLoader.load(ContextCarrier.class, loader)) {
                operators.add(Objects.requireNonNull(
                        carrier.carrier(), () -> carrier.getClass().getName() + ".carrier() returned null"));
            }
        } catch (ServiceConfigurationError | RuntimeException failure) {
            throw new IllegalStateException(
                    "a context carrier cannot be used, so calls would lose their context: " + failure.getMessage()
                            + "; take it off the class path, or open the executor with withoutCarriers()",
                    failure);
        }
        return List.copyOf(operators);
    }
}
