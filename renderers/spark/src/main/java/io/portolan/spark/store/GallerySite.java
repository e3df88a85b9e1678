package io.portolan.spark.store;

import io.portolan.figure.WholeFile;
import io.portolan.html.Templates;
import io.portolan.json.JsonArray;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;

/**
 * Writes a gallery as pages of HTML beside a folder of images, as the charts are read: memory holds one page. All charts
 * are listed in a script of their own, which is read when somebody searches.
 */
final class GallerySite {

    private static final Templates TEMPLATES = Templates.of(GallerySite.class);
    private static final String IMAGES = "images/";

    private final Gallery gallery;
    private final List<String> labels;
    private final Tally tally;
    private final Path folder;
    private final OutputStream list;
    private final List<Map<String, Object>> cards = new ArrayList<>();
    private long page = 1;

    private GallerySite(Gallery gallery, Path folder, OutputStream list) {
        this.gallery = gallery;
        this.folder = folder;
        this.list = list;
        labels = gallery.charts().labels();
        tally = gallery.charts().tally();
    }

    static void write(Gallery gallery, Path folder) {
        WholeFile.write(folder.resolve("charts.js"), list -> {
            try {
                new GallerySite(gallery, folder, list).write();
            } catch (UncheckedIOException e) {
                throw e.getCause();
            }
        });
    }

    private void write() {
        append("portolanGallery={\"labels\":" + JsonArray.of(labels.toArray()).toJson() + ",\"charts\":[\n");
        gallery.charts().withFileNames().forEach(this::add);
        append("]}\n");
        if (page == 1 || !cards.isEmpty()) {
            endPage();
        }
    }

    private void add(Row row) {
        if (cards.size() == gallery.perPage()) {
            endPage();
        }
        StoredChart chart = StoredChart.of(row, gallery.charts());
        String file = chart.image().map(image -> save(image, row)).orElse("");
        JsonArray values = JsonArray.of(chart.labels().values().toArray());
        append(JsonArray.of(chart.name(), values, file, chart.error()).toJson() + ",\n");
        cards.add(Card.linked(chart, file));
    }

    private String save(ImageFile image, Row row) {
        String file = IMAGES + row.getAs(FileNames.COLUMN);
        WholeFile.write(folder.resolve(file), out -> out.write(image.bytes()));
        return file;
    }

    private void endPage() {
        long pages = gallery.pages(tally.charts());
        Map<String, Object> model = new HashMap<>();
        model.put("cards", cards);
        model.put("tally", tally.toString());
        model.put("drawn", Card.BLANK);
        model.put("failed", Card.BLANK_FAILURE);
        model.put("steps", new Pager(page, pages).steps());
        byte[] html = TEMPLATES.fill("site", model, 1 << 16);
        WholeFile.write(folder.resolve(Pager.file(page)), out -> out.write(html));
        cards.clear();
        page++;
    }

    private void append(String text) {
        try {
            list.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
