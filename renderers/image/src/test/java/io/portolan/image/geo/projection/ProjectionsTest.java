package io.portolan.image.geo.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionsTest {

    /** Places of 60 east and 30 north, and of 110 west and 50 south, in radii of the globe, by d3-geo-projection 2. */
    @ParameterizedTest
    @CsvSource({
        "baker, 1.047198, 0.549306, -1.879503, -1.009736",
        "bertin1953, 0.777689, 0.537155, -1.276542, -0.888382",
        "craig, 1.047198, 0.302300, -1.919862, 0.535291",
        "eisenlohr, 1.052051, 0.633304, -1.853679, -1.573318",
        "foucaut sinusoidal, 0.879287, 0.565771, -1.359080, -0.905760",
        "ginzburg4, 0.814832, 0.562022, -1.180600, -1.033466",
        "ginzburg5, 0.793253, 0.549077, -1.247484, -0.963525",
        "ginzburg6, 0.816855, 0.548807, -1.302998, -0.991762",
        "ginzburg9, 0.820749, 0.542650, -1.326091, -0.962505",
        "hill, 0.755944, 0.345846, -1.660673, -0.826363",
        "hufnagel, 0.836041, 0.602804, -1.375198, -0.951921",
        "hyperelliptical, 0.994866, 0.673323, -1.585324, -1.067142",
        "mt flat polar quartic, 0.674444, 0.549490, -1.019214, -0.887788",
        "mt flat polar sinusoidal, 0.840286, 0.569451, -1.195092, -0.939943",
        "nicolosi, 0.921699, 0.641383, -1.182706, -1.348788",
        "van der grinten2, 1.013057, 0.596950, -1.685297, -1.265369",
        "van der grinten3, 1.019380, 0.539012, -1.788811, -0.952961",
        "van der grinten4, 0.959079, 0.540496, -1.538626, -1.037566"
    })
    void placesAreThoseOfOthers(String name, double x, double y, double farX, double farY) {
        RawProjection projection = Projections.named(name).orElseThrow();
        assertPlace(projection.project(Math.toRadians(60), Math.toRadians(30)), x, y);
        assertPlace(projection.project(Math.toRadians(-110), Math.toRadians(-50)), farX, farY);
    }

    private static void assertPlace(double[] place, double x, double y) {
        assertThat(place[0]).isCloseTo(x, within(1e-3));
        assertThat(place[1]).isCloseTo(y, within(1e-3));
    }

    /** Equations are solved up to the poles. */
    @ParameterizedTest
    @CsvSource({"hill", "hufnagel", "hyperelliptical", "mt flat polar quartic", "mt flat polar sinusoidal", "nicolosi"})
    void polesAreOnTheMap(String name) {
        RawProjection projection = Projections.named(name).orElseThrow();
        for (double pole : new double[] {Math.PI / 2, -Math.PI / 2}) {
            assertThat(projection.project(1, pole)).doesNotContain(Double.NaN, Double.POSITIVE_INFINITY);
        }
    }
}
