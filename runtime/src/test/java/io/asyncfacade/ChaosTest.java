package io.asyncfacade;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.asyncfacade.chaos.ChaosRound;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A short run of the chaos program: every kind of executor, some thousand calls. */
class ChaosTest {

    private static final int ROUNDS = 40;

    @ParameterizedTest
    @ValueSource(longs = {1, 1_001, 2_001})
    void noPromiseIsBroken(long firstSeed) throws InterruptedException {
        for (long seed = firstSeed; seed < firstSeed + ROUNDS; seed++) {
            ChaosRound round = new ChaosRound(seed);
            assertEquals(List.of(), round.run(), round::toString);
        }
    }
}
