package io.portolan.image;

import static io.portolan.Viz.line;

import io.portolan.view.View;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Random;

/** Writes a report of a hundred charts of 20,000 points each; run in a JVM of its own. */
public final class DrawReport {

    private DrawReport() {}

    public static void main(String[] args) throws IOException {
        try (PdfReport report = PdfReport.to(Files.newOutputStream(Path.of(args[0])))) {
            for (int i = 0; i < 100; i++) {
                report.page(chart(i));
            }
        }
    }

    private static View chart(int seed) {
        Random random = new Random(seed);
        double[] time = random.doubles(20_000).sorted().toArray();
        double[] signal = random.doubles(20_000).toArray();
        return line(Map.of("t", time, "v", signal)).x("t").y("v").title("Sensor " + seed);
    }
}
