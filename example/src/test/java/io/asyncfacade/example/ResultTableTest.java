package io.asyncfacade.example;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ResultTableTest {

    @Test
    void comparesEveryWayWithOneByOne() {
        Results results = Samples.results(
                50,
                Samples.measurement(Way.ONE_BY_ONE, 50, 5, 500),
                Samples.measurement(Way.FIVE_THREADS, 50, 50, 1_000),
                Samples.measurement(Way.NATIVE, 50, 50, 400, 125));

        List<String> table = new ResultTable(results).lines().subList(0, 4);

        String expected = """
                way                 wall time  first burst  times faster  of the limit  peak threads  peak heap
                one by one            5.00 s*                       1.0×         2.0 %            +3     +12 MB
                5 threads             1.00 s                        5.0×          10 %            +3     +12 MB
                native async          0.13 s        0.40 s           40×          80 %            +3     +12 MB""";
        assertEquals(expected.lines().toList(), table);
    }

    @Test
    void comparesWithTheLatencyIfNothingRanOneByOne() {
        Results results = Samples.results(50, Samples.measurement(Way.NATIVE, 50, 50, 500));

        assertEquals(
                "native async          0.50 s                         10×          20 %            +3     +12 MB",
                new ResultTable(results).lines().get(1));
    }
}
