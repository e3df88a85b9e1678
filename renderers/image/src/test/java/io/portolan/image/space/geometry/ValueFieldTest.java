package io.portolan.image.space.geometry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ValueFieldTest {

    private static final double[] X = {0, 0, 0, 0, 1, 1, 1, 1};
    private static final double[] Y = {1, 1, 0, 0, 1, 1, 0, 0};
    private static final double[] Z = {0, 1, 0, 1, 0, 1, 0, 1};

    private static ValueField risingAlongX() {
        return new ValueField(new double[][] {X, Y, Z}, X, 0.25, 0.75);
    }

    @Test
    void gridIsFoundInAnyOrder() {
        PointGrid grid = new PointGrid(X, Y, Z);
        assertThat(grid.atPlanes(1, 0, 1)).isEqualTo(7);
        assertThat(grid.atPlanes(0, 1, 0)).isZero();
        assertThat(new PointGrid(new double[] {0, 1, 5}, new double[] {0, 1, 2}, new double[] {0, 0, 0}).isEmpty())
                .isTrue();
    }

    @Test
    void surfaceIsWhereTheValueIs() {
        ValueField field = risingAlongX();
        field.surfaces(1, 1, "all");
        double[] corners = field.corners();
        assertThat(corners.length).isPositive();
        for (int i = 0; i < corners.length; i += 4) {
            assertThat(corners[i]).isBetween(0.4999, 0.5001);
            assertThat(corners[i + 3]).isBetween(0.4999, 0.5001);
        }
    }

    @Test
    void slicesShowValuesWithinTheRange() {
        ValueField field = risingAlongX();
        field.slices(2, field.ends(2), 1);
        double[] corners = field.corners();
        assertThat(corners.length).isPositive();
        for (int i = 3; i < corners.length; i += 4) {
            assertThat(corners[i]).isBetween(0.249, 0.751);
        }
    }

    @Test
    void partOfAFillLeavesHoles() {
        ValueField whole = risingAlongX();
        whole.surfaces(1, 1, "A");
        ValueField open = risingAlongX();
        open.surfaces(1, 0.5, "A");
        assertThat(open.corners()).hasSize(6 * whole.corners().length);
    }
}
