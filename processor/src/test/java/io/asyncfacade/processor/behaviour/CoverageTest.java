package io.asyncfacade.processor.behaviour;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.asyncfacade.processor.compilers.Build;
import io.asyncfacade.processor.compilers.Compiler;
import java.nio.file.Path;
import java.util.List;
import org.jacoco.core.analysis.Analyzer;
import org.jacoco.core.analysis.CoverageBuilder;
import org.jacoco.core.analysis.IClassCoverage;
import org.jacoco.core.data.ExecutionDataStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Adapters are no code to be covered by tests: JaCoCo leaves out classes whose class file says "Generated". */
class CoverageTest {

    @Test
    void jacocoCountsNoAdapter(@TempDir Path dir) throws Exception {
        Path classes = Build.with(Compiler.JAVAC, dir).source("""
                        package app;

                        @io.asyncfacade.AsyncFacade
                        public interface Client {
                            int fetch(int id);

                            class Real implements Client {
                                @Override
                                public int fetch(int id) {
                                    return id;
                                }
                            }
                        }
                        """).run().clean().classes();
        CoverageBuilder coverage = new CoverageBuilder();

        int files = new Analyzer(new ExecutionDataStore(), coverage).analyzeAll(classes.toFile());

        assertEquals(3, files);
        assertEquals(
                List.of("app/Client$Real"),
                coverage.getClasses().stream()
                        .filter(IClassCoverage::containsCode)
                        .map(IClassCoverage::getName)
                        .toList());
    }
}
