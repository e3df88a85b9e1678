package io.portolan.image.geo.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.portolan.image.scene.Rect;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProjectionTest {

    private static Projection map(String name) {
        return Projection.of(Projections.named(name).orElseThrow()).scaled(100);
    }

    private static Shape ring(double... points) {
        return sink -> {
            sink.polygonStart();
            sink.lineStart();
            for (int i = 0; i < points.length; i += 2) {
                sink.point(points[i], points[i + 1]);
            }
            sink.lineEnd();
            sink.polygonEnd();
        };
    }

    /** Places at 60 degrees east and 30 degrees north, in radii of the globe, by the formulas of Snyder, Map Projections, 1987. */
    @ParameterizedTest
    @CsvSource({
        "equirectangular, 1.047198, 0.523599",
        "mercator, 1.047198, 0.549306",
        "sinusoidal, 0.906900, 0.523599",
        "mollweide, 0.862454, 0.571304",
        "orthographic, 0.750000, 0.500000",
        "stereographic, 0.523373, 0.348915",
        "azimuthal equal area, 0.886036, 0.590690",
        "kavrayskiy7, 0.868290, 0.523599",
        "miller, 1.047198, 0.539618",
        "hammer, 0.925820, 0.534522"
    })
    void placesArePublishedOnes(String name, double x, double y) {
        double[] place = Projections.named(name).orElseThrow().project(Math.toRadians(60), Math.toRadians(30));
        assertThat(place[0]).isCloseTo(x, within(1e-6));
        assertThat(place[1]).isCloseTo(y, within(1e-6));
    }

    @Test
    void areaAcrossTheAntimeridianBecomesTwo() {
        Rect bounds = map("equirectangular").bounds(ring(170, -10, 170, 10, -170, 10, -170, -10));
        assertThat(bounds.width()).isCloseTo(2 * Math.PI * 100, within(1e-6));
        assertThat(bounds.height()).isCloseTo(2 * 100 * Math.toRadians(10), within(1.0));
    }

    @Test
    void areaBeyondTheHorizonEndsThere() {
        Projection globe = map("orthographic").clipped(90);
        Rect bounds = globe.bounds(ring(60, -20, 60, 20, 120, 20, 120, -20));
        assertThat(bounds.right()).isCloseTo(100, within(0.5));
        assertThat(bounds.x()).isBetween(80.0, 87.0);
        assertThat(globe.place(120, 0)).containsOnly(Double.NaN, Double.NaN);
    }

    @Test
    void areaIsClosedAlongTheWindow() {
        Rect window = new Rect(-50, -50, 100, 100);
        Projection seen = map("equirectangular").within(window);
        assertThat(seen.bounds(ring(-40, -10, -40, 60, 40, 60, 40, -10)).bottom())
                .isBetween(22.0, 23.0);
        assertThat(seen.bounds(Shape.SPHERE)).isEqualTo(window);
        assertThat(seen.path(ring(100, 50, 100, 60, 110, 60, 110, 50)).isEmpty())
                .isTrue();
    }

    @Test
    void fittedMapFillsTheBox() {
        GlobeMap fitted = map("equirectangular").fitted(Shape.SPHERE, new Rect(10, 20, 400, 400));
        assertThat(fitted.bounds(Shape.SPHERE).width()).isCloseTo(400, within(1e-6));
        assertThat(fitted.bounds(Shape.SPHERE).centerY()).isCloseTo(220, within(1e-6));
    }

    @Test
    void statesBesideTheOthersAreOnTheirMap() {
        GlobeMap map = AlbersUsa.map().scaled(1000);
        assertThat(map.place(-96, 38.7)[0]).isCloseTo(5, within(10.0));
        assertThat(map.place(-157.8, 21.3)[1]).isPositive();
        assertThat(map.place(0, 50)).containsOnly(Double.NaN, Double.NaN);
    }
}
