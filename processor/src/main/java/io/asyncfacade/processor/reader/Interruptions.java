package io.asyncfacade.processor.reader;

import io.asyncfacade.processor.problem.Problem;
import io.asyncfacade.processor.problem.Problems;
import io.asyncfacade.processor.reader.types.Annotations;
import io.asyncfacade.processor.reader.types.Hierarchy;
import io.asyncfacade.processor.reader.types.Members;
import java.util.List;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Warns where cancelled calls of a type are interrupted while they talk to a database. */
final class Interruptions {
    private static final List<String> SQL_EXCEPTION = List.of("java.sql.SQLException");
    private static final List<String> REPOSITORY = List.of("org.springframework.data.repository.Repository");
    private static final String REPOSITORY_DEFINITION = "org.springframework.data.repository.RepositoryDefinition";

    private final Wrapped wrapped;
    private final Hierarchy hierarchy;
    private final Problems problems;
    private final boolean isRepository;
    private @Nullable String sign;

    Interruptions(Wrapped wrapped, Hierarchy hierarchy, Problems problems) {
        this.wrapped = wrapped;
        this.hierarchy = hierarchy;
        this.problems = problems;
        this.isRepository = hierarchy.isOneOf(wrapped.type(), REPOSITORY)
                || Annotations.find(wrapped.type(), REPOSITORY_DEFINITION).isPresent();
    }

    /** Notes a method whose running calls are not stopped by a method of the delegate. */
    void note(Members.Method method) {
        if (sign != null || wrapped.holder().calls().abandons()) {
            return;
        }
        if (isRepository) {
            sign = "it is a repository of Spring Data";
        } else if (method.declarations().stream().anyMatch(this::throwsSqlException)) {
            sign = method.best().method().getSimpleName() + " throws SQLException";
        }
    }

    private boolean throwsSqlException(Members.Member declaration) {
        for (TypeMirror thrown : declaration.method().getThrownTypes()) {
            TypeElement exception = Hierarchy.erased(thrown, declaration.scope());
            if (exception != null && hierarchy.isOneOf(exception, SQL_EXCEPTION)) {
                return true;
            }
        }
        return false;
    }

    /** Warns once for the type. */
    void report() {
        if (sign != null && !Problems.isSuppressed(Problem.INTERRUPTS_DATABASE, wrapped.type())) {
            problems.report(
                    Problem.INTERRUPTS_DATABASE,
                    wrapped.target().place(),
                    wrapped.type().getQualifiedName(),
                    sign);
        }
    }
}
