package io.portolan.spark.store;

import java.net.URI;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** What the template of a card names. */
final class Card {

    private static final int LETTERS_OF_AN_ERROR = 800;

    /** What a script fills with a chart that was drawn. */
    static final Map<String, Object> BLANK = Map.of("name", "", "labels", Map.of(), "source", "data:,", "link", "");

    /** What a script fills with a chart that was not. */
    static final Map<String, Object> BLANK_FAILURE = Map.of("name", "", "labels", Map.of(), "error", "");

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

    /** A card whose image is a file; empty for none. */
    static Map<String, Object> linked(StoredChart chart, String file) {
        Map<String, Object> card = plain(chart);
        if (!file.isEmpty()) {
            card.put("source", address(file));
            card.put("link", address(file));
        }
        return card;
    }

    /** Names of files hold no character that an address must not, but letters of any script and signs. */
    private static String address(String file) {
        return URI.create(file).toASCIIString();
    }

    private static Map<String, Object> plain(StoredChart chart) {
        Map<String, Object> card = new HashMap<>();
        card.put("name", chart.name());
        card.put("labels", chart.labels());
        if (chart.width() > 0 && chart.height() > 0) {
            card.put("width", chart.width());
            card.put("height", chart.height());
        }
        card.put("details", String.format(Locale.ROOT, "%,d %s", chart.rows(), chart.rows() == 1 ? "row" : "rows"));
        if (chart.image().isEmpty()) {
            card.put("error", shortened(chart.error()));
        }
        return card;
    }

    private static String shortened(String text) {
        return text.length() <= LETTERS_OF_AN_ERROR ? text : text.substring(0, LETTERS_OF_AN_ERROR) + "...";
    }
}
