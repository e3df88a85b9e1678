package io.portolan.spark.chart;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.spark.JavaProcess;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("classic")
@Tag("installation")
class FaultTest {

    @Test
    void faultsChangeNothingOrAreTold(@TempDir Path folder) {
        List<String> printed = JavaProcess.run(FaultProgram.class, List.of(), folder.toString());

        assertThat(printed.subList(0, 6))
                .containsExactly(
                        "at peace: 20 charts",
                        "an executor killed: 20 charts, others []",
                        "files lost: 20 charts, others []",
                        "short of memory once: 20 charts, others []",
                        "short of memory: 20 charts, others [[10," + ChartException.class.getName() + lack("this chart")
                                + ",null]]",
                        "rows beyond memory: " + IllegalStateException.class.getName() + lack("the rows of k = 1"));
        assertThat(printed.get(6)).matches("fetch failures .*files lost=.*repeated stages .*files lost=.*");
    }

    private static String lack(String what) {
        return ": Memory is too short for " + what + " (Java heap space):"
                + " select fewer columns, lower the job's rowLimit, draw less, or raise spark.executor.memory;"
                + " in a local session, spark.driver.memory.";
    }
}
