package io.asyncfacade;

import io.asyncfacade.MatrixBody.Outcome;
import io.asyncfacade.MatrixCell.Event;
import io.asyncfacade.MatrixCell.Mode;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of executor, with every outcome of a body, every event, and every way to stop the body. */
@Timeout(30)
class CallMatrixTest {

    static Stream<MatrixCell> cells() {
        return ExecutorKind.all()
                .flatMap(kind -> Arrays.stream(Event.values())
                        .filter(event -> new MatrixCell(kind, Outcome.NULL, event, Mode.ABANDON).makesSense())
                        .flatMap(event -> cells(kind, event)));
    }

    private static Stream<MatrixCell> cells(ExecutorKind kind, Event event) {
        return Arrays.stream(Outcome.values())
                .flatMap(outcome ->
                        Arrays.stream(Mode.values()).map(mode -> new MatrixCell(kind, outcome, event, mode)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cells")
    void theContractHolds(MatrixCell cell) throws Exception {
        try {
            cell.check();
        } catch (AssertionError failure) {
            throw new AssertionError(cell + ": " + failure.getMessage(), failure);
        }
    }
}
