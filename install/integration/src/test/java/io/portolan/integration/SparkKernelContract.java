package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What must hold in every kernel whose cells use Spark: Spark comes in a cell. */
@Tag("jupyter")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class SparkKernelContract {

    static final Map<String, String> VARIABLES = Map.of(
            "JDK_JAVA_OPTIONS",
            "-Xmx1g " + System.getProperty("spark.opens"),
            "SPARK_HOME",
            Classpath.spark().toString(),
            "SPARK_SCALA_VERSION",
            "2.13");

    private KernelProcess process;

    abstract KernelProcess start() throws IOException;

    /** The cell that adds these entries to the class path. */
    abstract String adding(List<Path> entries);

    /** Where executors are. */
    abstract String master();

    @BeforeAll
    void startKernel() throws IOException {
        process = start();
        run(adding(entries()));
        run("""
            import static io.portolan.spark.SparkViz.*;
            import org.apache.spark.api.java.function.*;
            import org.apache.spark.sql.*;
            """);
        run("var numbers = spark(java.util.Map.of(\"spark.master\", \"" + master() + "\")).range(0, 3, 1, 3);");
    }

    private static List<Path> entries() throws IOException {
        List<Path> entries = new ArrayList<>(List.of(Classpath.portolan()));
        try (Stream<Path> jars = Files.list(Classpath.spark().resolve("jars"))) {
            jars.sorted().forEach(entries::add);
        }
        return entries;
    }

    @AfterAll
    void stopKernel() {
        process.close();
    }

    KernelClient client() {
        return process.client();
    }

    Cell run(String code) {
        Cell cell = client().run(code);
        assertThat(cell.all("error")).as(code).isEmpty();
        return cell;
    }

    private String text(String code) {
        return run(code).result().get("text/plain").getAsString();
    }

    @Test
    void lambdasRecordsClassesAndVariablesOfCellsWorkOnExecutors() {
        run("""
            record Reading(long id, double value) {}
            """);
        run("""
            class Sensor implements java.io.Serializable {
                Reading read(long id) { return new Reading(id, id / 2.0); }
            }
            """);
        run("double offset = 10; var sensor = new Sensor();");
        String map =
                "numbers.map((MapFunction<Long, Double>) id -> offset + sensor.read(id).value(), Encoders.DOUBLE())"
                        + ".collectAsList()";
        assertThat(text(map)).isEqualTo("[10.0, 10.5, 11.0]");
        run("offset = 20;");
        assertThat(text(map)).as("with a variable that has changed").isEqualTo("[20.0, 20.5, 21.0]");
    }

    @Test
    void aBarFollowsTheJobsOfACell() {
        Cell cell = run("numbers.foreach((ForeachFunction<Long>) id -> Thread.sleep(900));");
        String shown = Cell.displayId(cell.only("display_data"));
        // The bar of an earlier cell may get its last update here, where kernels do not tell that a cell has ended.
        assertThat(cell.all("update_display_data"))
                .filteredOn(update -> Cell.displayId(update).equals(shown))
                .isNotEmpty()
                .allSatisfy(update -> assertThat(update.toString()).contains("Spark"));
    }
}
