package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.MimeTypes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A kernel on jupyter-jvm-basekernel that is not IJava: its instance is found where its main class keeps it. */
@Tag("jupyter")
class OtherKernelTest {

    @Test
    void aChartDisplaysItself() throws Exception {
        List<Path> classpath = new ArrayList<>(Classpath.part("basekernel"));
        classpath.add(Classpath.tests());
        try (KernelProcess process = KernelProcess.start("io.portolan.integration.standin.OtherKernel", classpath)) {
            process.client().run("%jars " + Classpath.portolan());
            Cell cell = process.client()
                    .run(
                            "import static io.portolan.Viz.*;\n"
                                    + "point(java.util.Map.of(\"a\", new int[] {1, 2}, \"b\", new int[] {3, 4})).x(\"a\").y(\"b\")");
            assertThat(cell.result().get(MimeTypes.HTML).getAsString()).contains("<script", "scatter");
        }
    }
}
