package io.portolan.image.font;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FamiliesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"Open Sans\", verdana, arial, sans-serif | OpenSans-",
                "Arial | LiberationSans-",
                "Droid Sans Mono, sans-serif | LiberationSans-",
                "Courier New, monospace | LiberationMono-",
                "'Times New Roman', Times, serif | LiberationSerif-",
                "Old Standard TT, serif | LiberationSerif-",
                "Droid Sans Mono | LiberationMono-",
                "Georgia | LiberationSerif-",
                "Roboto | LiberationSerif-",
                "'' | OpenSans-",
                "' , ' | OpenSans-"
            })
    void isTheFirstThatIsKnown(String list, String family) {
        assertThat(Families.of(list)).isEqualTo(family);
    }
}
