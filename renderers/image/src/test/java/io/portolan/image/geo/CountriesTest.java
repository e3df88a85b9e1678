package io.portolan.image.geo;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountriesTest {

    @ParameterizedTest
    @CsvSource({
        "United States, USA", "France, FRA", "united kingdom, GBR", "Ivory Coast, CIV", "Côte d'Ivoire, CIV",
        "'Korea, Rep.', KOR", "South Korea, KOR", "Bosnia & Herzegovina, BIH", "Czech Republic, CZE", "Russia, RUS",
        "Dem. Rep. of Atlantis, ''"
    })
    void countriesAreKnownByTheirNames(String name, String letters) {
        assertThat(Countries.letters(name)).isEqualTo(letters);
    }
}
