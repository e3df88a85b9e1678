package io.portolan.kernel.session;

import java.util.List;
import java.util.Optional;

/**
 * Imports that a session makes as soon as classes are there: at its start, or when a magic adds the jar.
 *
 * @param requiredClasses the classes they need
 * @param imports complete import declarations
 * @param sample an expression, in full names, whose value stands for what cells will show: a session that warms up
 *     evaluates it and displays it to nobody
 */
public record Preload(List<String> requiredClasses, List<String> imports, Optional<String> sample) {

    public Preload {
        requiredClasses = List.copyOf(requiredClasses);
        imports = List.copyOf(imports);
    }

    /** The packages that JShell itself imports by default, and java.time. */
    static Preload java() {
        return new Preload(
                List.of("java.lang.Object"),
                List.of(
                        "import java.io.*;",
                        "import java.math.*;",
                        "import java.net.*;",
                        "import java.nio.file.*;",
                        "import java.time.*;",
                        "import java.util.*;",
                        "import java.util.concurrent.*;",
                        "import java.util.function.*;",
                        "import java.util.regex.*;",
                        "import java.util.stream.*;"),
                Optional.empty());
    }

    /** The chart vocabulary. */
    static Preload portolan() {
        return new Preload(
                List.of("io.portolan.Viz"),
                List.of(
                        "import io.portolan.*;",
                        "import io.portolan.display.*;",
                        "import io.portolan.figure.*;",
                        "import io.portolan.mark.*;",
                        "import io.portolan.scale.*;",
                        "import io.portolan.view.*;",
                        "import static io.portolan.Viz.*;"),
                Optional.of(
                        "io.portolan.Viz.point(java.util.Map.of(\"x\", new int[] {1, 2, 3}, \"y\", new int[] {3, 1, 2}))"
                                + ".x(\"x\").y(\"y\").color(\"y\")"));
    }

    /** The vocabulary of pictures of many rows. */
    static Preload raster() {
        return new Preload(
                List.of("io.portolan.raster.view.RasterViz"),
                List.of(
                        "import io.portolan.raster.reduce.Categories;",
                        "import io.portolan.raster.reduce.Choice;",
                        "import io.portolan.raster.reduce.Reduction;",
                        "import static io.portolan.raster.view.RasterViz.*;"),
                Optional.empty());
    }

    /** Spark, with the session that suits a notebook. */
    static Preload spark() {
        return new Preload(
                List.of("org.apache.spark.sql.SparkSession", "io.portolan.spark.SparkViz"),
                List.of(
                        "import org.apache.spark.api.java.function.*;",
                        "import org.apache.spark.sql.Dataset;",
                        "import org.apache.spark.sql.Encoders;",
                        "import org.apache.spark.sql.Row;",
                        "import org.apache.spark.sql.SparkSession;",
                        "import static io.portolan.spark.SparkViz.*;"),
                Optional.empty());
    }
}
