package io.portolan.spark.store;

import io.portolan.figure.Format;
import io.portolan.figure.WholeFile;
import io.portolan.image.PdfReport;
import io.portolan.spark.Names;
import io.portolan.spark.chart.ChartColumns;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.spark.sql.Row;

/** Writes charts to the pages of a PDF. */
record PdfExport(ChartSet charts) {

    /** @throws ChartStoreException if a chart is of a format that has no page */
    void to(Path file) {
        Row svg = charts.data()
                .filter(Names.column(ChartColumns.FORMAT).equalTo(Format.SVG.extension()))
                .selectExpr("count(*)")
                .first();
        if (svg.getLong(0) > 0) {
            throw new ChartStoreException("Charts in SVG cannot be put on the pages of a PDF, and " + svg.getLong(0)
                    + " of these are; draw them as PNG or image structs.");
        }
        WholeFile.write(file, out -> {
            try (PdfReport report = PdfReport.to(out)) {
                charts.forEach(row -> add(report, StoredChart.of(row, charts)));
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private static void add(PdfReport report, StoredChart chart) {
        try {
            report.page(new ChartPage(chart).figure());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
