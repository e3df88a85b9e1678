package io.portolan.image.field;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.value.Attrs;
import io.portolan.json.JsonObject;
import org.junit.jupiter.api.Test;

class BinMatrixTest {

    private static final double[] EDGES = {0, 1, 3};

    private static double[][] counted(Object... attrs) {
        BinMatrix bins = new BinMatrix(Attrs.of(JsonObject.of(attrs)), EDGES, EDGES, true);
        bins.add(0.5, 0.5, 2);
        bins.add(0.5, 0.5, 4);
        bins.add(2, 0.5, 10);
        bins.add(3, 0.5, 99);
        return bins.values();
    }

    @Test
    void pointsAreCountedByRowsAndColumns() {
        assertThat(counted()).isDeepEqualTo(new double[][] {{2, 1}, {0, 0}});
    }

    @Test
    void functionsCombineTheWeights() {
        assertThat(counted("histfunc", "sum")[0]).containsExactly(6, 10);
        assertThat(counted("histfunc", "avg")[0]).containsExactly(3, 10);
        assertThat(counted("histfunc", "min")[0]).containsExactly(2, 10);
        assertThat(counted("histfunc", "max")[1]).containsOnly(Double.NaN);
    }

    @Test
    void densitiesAreByArea() {
        assertThat(counted("histnorm", "density")[0]).containsExactly(2, 0.5);
        assertThat(counted("histnorm", "percent")[0][0]).isBetween(66.6, 66.7);
    }
}
