package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.model.Injection;
import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.SourceVersion;

/**
 * What the processor options say, for adapters whose annotations leave it open.
 *
 * @param injection the component model
 * @param executor the name of the executor that runs the methods without one of their own
 * @param onCancel the name of a constant of {@code OnCancel}
 * @param scope the qualified name of the annotation that makes adapters beans of {@code jakarta}; empty for none
 */
public record Options(Injection injection, String executor, String onCancel, Optional<String> scope) {
    private static final String COMPONENT_MODEL = "asyncfacade.componentModel";
    private static final String EXECUTOR = "asyncfacade.executor";
    private static final String ON_CANCEL = "asyncfacade.onCancel";
    private static final String SCOPE = "asyncfacade.scope";

    /** The names of all options. */
    public static final Set<String> NAMES = Set.of(COMPONENT_MODEL, EXECUTOR, ON_CANCEL, SCOPE);

    /** A scope that every container knows. */
    private static final String SINGLETON = "jakarta.inject.Singleton";

    /**
     * Reads the options of a build; one with a value that it cannot have is reported, and means nothing.
     *
     * @param options the values by their names; null where an option is written without a value
     * @param problems takes what is wrong
     * @return the options
     */
    public static Options read(Map<String, String> options, Problems problems) {
        Reader reader = new Reader(options, problems);
        String model = reader.oneOf(COMPONENT_MODEL, "default", "jakarta", "spring");
        String executor = reader.value(
                EXECUTOR, MethodSettings::isExecutorName, "a Java identifier other than delegate and executor");
        String scope = reader.value(SCOPE, SourceVersion::isName, "none, or the qualified name of an annotation");
        return new Options(
                model.equals("DEFAULT") ? Injection.NONE : Injection.valueOf(model),
                executor.isEmpty() ? MethodSettings.EXECUTOR : executor,
                reader.oneOf(ON_CANCEL, "auto", "interrupt", "abandon"),
                scope.equals("none") ? Optional.empty() : Optional.of(scope.isEmpty() ? SINGLETON : scope));
    }

    private record Reader(Map<String, String> options, Problems problems) {

        /** The constant of that name; the first of the names if the option is not there, or wrong. */
        String oneOf(String option, String... names) {
            String value = value(
                    option,
                    it -> List.of(names).contains(it.toLowerCase(Locale.ROOT)),
                    "one of " + String.join(", ", names));
            return (value.isEmpty() ? names[0] : value).toUpperCase(Locale.ROOT);
        }

        /** The value; empty if the option is not there, or wrong. */
        String value(String option, Predicate<String> isRight, String right) {
            if (!options.containsKey(option)) {
                return "";
            }
            String value = Objects.toString(options.get(option), "");
            if (isRight.test(value)) {
                return value;
            }
            problems.report(Problem.BAD_OPTION, option, value, right);
            return "";
        }
    }
}
