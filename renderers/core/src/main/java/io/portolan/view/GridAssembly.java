package io.portolan.view;

import io.portolan.channel.Options;
import java.util.List;

/**
 * Gives the views of a grid their places on a sheet.
 *
 * @param cells row by row
 */
record GridAssembly(List<Prepared> cells, int columns, Options options) implements Prepared {

    /** Room for the tick labels and the title of an axis between two cells, CSS pixels. */
    private static final double GAP_X = 74;

    private static final double GAP_Y = 78;

    /** How much of its own height a view needs in a grid, where it shares margins with others. */
    private static final double SHARE = .72;

    private int rows() {
        return (cells.size() + columns - 1) / columns;
    }

    @Override
    public int naturalHeight() {
        double height = 0;
        for (int row = 0; row < rows(); row++) {
            height += cells.subList(row * columns, Math.min(cells.size(), (row + 1) * columns)).stream()
                    .mapToInt(Prepared::naturalHeight)
                    .max()
                    .orElse(Sheet.HEIGHT);
        }
        return (int) Math.max(rows() == 1 ? 360 : Sheet.HEIGHT, Math.round(height * SHARE));
    }

    @Override
    public void place(Sheet sheet, Region region) {
        Region inner = new Furniture(sheet, options, region.equals(Region.WHOLE)).title(region);
        for (int i = 0; i < cells.size(); i++) {
            Region cell = inner.cell(
                    i / columns, i % columns, rows(), columns, sheet.shareOfWidth(GAP_X), sheet.shareOfHeight(GAP_Y));
            cells.get(i).place(sheet, cell);
        }
    }
}
