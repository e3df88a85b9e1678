package io.portolan.mark;

import static io.portolan.Viz.point;

import io.portolan.Golden;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class PointTest {

    record Car(String origin, double horsepower, Double mpg, int doors) {}

    private static final List<Car> CARS =
            Arrays.asList(new Car("USA", 130, 18.0, 4), new Car("Japan", 95, 24.0, 2), new Car("USA", 165, null, 2));

    @Test
    void categories() {
        Golden.check("point", point(CARS).x("horsepower").y("mpg").color("origin"));
    }

    @Test
    void functions() {
        Golden.check(
                "point-functions",
                point(CARS)
                        .x(Car::horsepower)
                        .y(c -> c.mpg() == null ? null : 235.2 / c.mpg())
                        .color(Car::doors)
                        .size(Car::horsepower)
                        .tooltip("origin", "doors"));
    }

    @Test
    void constants() {
        Golden.check(
                "point-constants",
                point(CARS)
                        .x("horsepower")
                        .y("mpg")
                        .color("steelblue")
                        .size(12)
                        .shape("diamond")
                        .opacity(.3));
    }

    @Test
    void facets() {
        Golden.check(
                "point-facets",
                point(CARS)
                        .x("horsepower")
                        .y("mpg")
                        .color("origin")
                        .facet("doors")
                        .columns(1));
    }
}
