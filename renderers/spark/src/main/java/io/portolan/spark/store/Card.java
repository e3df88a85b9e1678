package io.portolan.spark.store;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the template of a card names. */
final class Card {

    private Card() {}

    /** A card with the image itself; with a note in its place if it takes more than so many bytes. */
    static Map<String, Object> embedded(StoredChart chart, long most) {
        Map<String, Object> card = plain(chart);
        chart.image().map(ImageFile::dataUri).ifPresent(uri -> {
            if (uri.length() <= most) {
                card.put("source", uri);
            } else {
                card.put("note", "Left out: this page would be larger than an output may be. Show fewer with perPage.");
            }
        });
        return card;
    }

    private static Map<String, Object> plain(StoredChart chart) {
        Map<String, Object> card = new HashMap<>();
        card.put("name", chart.name());
        card.put("keys", chart.keys());
        card.put("width", chart.width());
        card.put("height", chart.height());
        card.put("details", String.format(Locale.ROOT, "%,d %s", chart.rows(), chart.rows() == 1 ? "row" : "rows"));
        if (chart.image().isEmpty()) {
            card.put("error", chart.error());
        }
        return card;
    }
}
