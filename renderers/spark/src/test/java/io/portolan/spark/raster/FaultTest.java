package io.portolan.spark.raster;

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
                        "direct, an executor killed: same",
                        "direct, files lost: same",
                        "packed: same",
                        "packed, an executor killed: same",
                        "executors killed: 2",
                        "large: " + SparkRasterException.class.getName() + ": Spark could not rasterise the rows:"
                                + " Memory is too short (Java heap space): make the canvas of 16384 x 16384 cells smaller,"
                                + " or raise spark.executor.memory and spark.driver.memory.");
        assertThat(printed.get(6))
                .matches("fetch failures .*direct, files lost=.*packing, files lost=.*"
                        + "repeated stages .*direct, files lost=.*packing, files lost=.*");
    }
}
