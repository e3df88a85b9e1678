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

    /** The letters of a card beside its image; a card without image takes less. */
    private static final int CARD_BYTES = 1500;

    static GalleryPage read(Gallery gallery) {
        List<StoredChart> charts = new PageReader(gallery.charts()).read(gallery.number(), gallery.perPage());
        return new GalleryPage(gallery, gallery.charts().tally(), charts);
    }

    private long pages() {
        return Math.max(1, (tally.charts() + gallery.perPage() - 1) / gallery.perPage());
    }

    String text() {
        String more = gallery.number() < pages() ? "; the next is gallery.page(" + (gallery.number() + 1) + ")" : "";
        return "Gallery of " + tally + ": page " + gallery.number() + " of " + pages() + more + ".";
    }

    /**
     * An element for a notebook, with the images in it.
     *
     * @param bytes about how many it may take; images beyond are left out, which their cards say
     */
    String html(long bytes) {
        List<Map<String, Object>> cards = new ArrayList<>();
        long room = bytes;
        for (StoredChart chart : charts) {
            Map<String, Object> card = Card.embedded(chart, room - CARD_BYTES);
            room -= CARD_BYTES + String.valueOf(card.getOrDefault("source", "")).length();
            cards.add(card);
        }
        Map<String, Object> model = Map.of("cards", cards, "text", text());
        return new String(TEMPLATES.fill("gallery", model, 4096), StandardCharsets.US_ASCII);
    }
}
