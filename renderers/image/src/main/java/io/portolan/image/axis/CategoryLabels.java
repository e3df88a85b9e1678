package io.portolan.image.axis;

/** Labels that name categories. */
final class CategoryLabels extends TickLabels {

    CategoryLabels(Axis axis) {
        super(axis);
    }

    @Override
    Tick plain(double value, boolean first, boolean last) {
        int place = (int) Math.rint(value);
        boolean known = place >= 0 && place < axis().categories().size();
        return Tick.of(value, known ? axis().categories().inner(place) : "");
    }
}
