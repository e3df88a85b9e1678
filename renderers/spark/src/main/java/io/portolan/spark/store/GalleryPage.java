package io.portolan.spark.store;

import io.portolan.html.Templates;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What a gallery shows at once.
 *
 * @param gallery open at the page
 * @param tally of the whole gallery
 * @param charts of the page
 */
record GalleryPage(Gallery gallery, Tally tally, List<StoredChart> charts) {

    private static final Templates TEMPLATES = Templates.of(GalleryPage.class);

    /** What a card takes beside its image, at most as a rule. */
    private static final int CARD_BYTES = 2000;

    static GalleryPage read(Gallery gallery) {
        List<StoredChart> charts = new PageReader(gallery.charts()).read(gallery.number(), gallery.perPage());
        return new GalleryPage(gallery, gallery.charts().tally(), charts);
    }

    String text() {
        long pages = gallery.pages(tally.charts());
        String more = gallery.number() < pages ? "; the next is gallery.page(" + (gallery.number() + 1) + ")" : "";
        return "Gallery of " + tally + ": page " + gallery.number() + " of " + pages + more + ".";
    }

    /**
     * An element for a notebook, with the images in it.
     *
     * @param bytes about how many it may take; images beyond are left out, which their cards say
     */
    String html(long bytes) {
        List<Map<String, Object>> cards = new ArrayList<>();
        long room = bytes - (long) CARD_BYTES * charts.size();
        for (StoredChart chart : charts) {
            Map<String, Object> card = Card.embedded(chart, room);
            room -= String.valueOf(card.getOrDefault("source", "")).length();
            cards.add(card);
        }
        Map<String, Object> model = Map.of("cards", cards, "text", text());
        return new String(TEMPLATES.fill("gallery", model, 4096), StandardCharsets.US_ASCII);
    }
}
