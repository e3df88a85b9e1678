package io.portolan.spark.store;

import io.portolan.display.DisplayContext;
import io.portolan.display.Displayable;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import java.nio.file.Path;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/**
 * Charts side by side, a page at a time, sorted by their keys. A notebook shows the images of one page; charts that could
 * not be drawn say why.
 *
 * @param charts all of them; only the images of the page are read
 * @param number which page is shown, from 1; past the last one it is empty
 * @param perPage charts on a page
 */
public record Gallery(ChartSet charts, int number, int perPage) implements Displayable {

    static final int PER_PAGE = 24;

    /** @throws IllegalArgumentException if there is no such page, or no chart on it */
    public Gallery {
        if (number < 1 || perPage < 1) {
            throw new IllegalArgumentException("Pages, and the charts on them, are counted from 1.");
        }
    }

    /**
     * The charts of a dataset, which had better be stored or persisted: they are read for each page.
     *
     * @throws io.portolan.frame.UnknownColumnException if a column of charts is missing
     */
    public static Gallery of(Dataset<Row> charts) {
        return ChartSet.of(charts).gallery();
    }

    /** This gallery, open at another page. */
    public Gallery page(int number) {
        return new Gallery(charts, number, perPage);
    }

    /** This gallery with so many charts on a page. */
    public Gallery perPage(int count) {
        return new Gallery(charts, number, count);
    }

    /** How many pages so many charts take. */
    long pages(long count) {
        return Math.max(1, (count + perPage - 1) / perPage);
    }

    /**
     * Writes the whole gallery as a site of its own: {@code index.html} and a page for each {@code perPage} charts,
     * images as files that load when they come into view, and a search over all charts. It needs no server and no
     * network. Files of the same names are replaced.
     *
     * @param folder on this machine
     * @throws io.portolan.figure.RenderException if it cannot be written
     */
    public void save(Path folder) {
        GallerySite.write(this, folder);
    }

    @Override
    public MimeBundle toMimeBundle(DisplayContext context) {
        GalleryPage page = GalleryPage.read(this);
        return MimeBundle.builder()
                .lazy(MimeTypes.HTML, () -> page.html(context.byteBudget()))
                .add(MimeTypes.TEXT, page.text())
                .build();
    }
}
