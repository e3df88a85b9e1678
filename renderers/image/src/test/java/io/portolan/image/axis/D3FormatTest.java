package io.portolan.image.axis;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class D3FormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ".2f|3.14159|3.14",
                ",.0f|1234567|1,234,567",
                "%|0.1234|12.340000%",
                ".1%|0.1234|12.3%",
                "s|1500|1.50000k",
                ".2s|1500|1.5k",
                "~s|1500|1.5k",
                "$,.2f|1234.5|$1,234.50",
                "d|42|42",
                ".3e|12345|1.235e+4",
                "+.1f|2|+2.0",
                "05d|42|00042",
                "|0.5|0.5",
                ".3g|0.00012345|0.000123"
            })
    void numbersReadAsInD3(String format, double value, String text) {
        assertThat(D3Format.of(format == null ? "" : format, ".,").text(value)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({"2%, 0.5, 50%", "s, 1500, 1.5k", "+.1f, 2, +2.0", "+f, 2, +2", ".2f, 1, 1.00", "0.f, 2.5, 2.5"})
    void plotlyLeavesZerosOutUnlessThePrecisionIsStated(String format, double value, String text) {
        assertThat(D3Format.tidy(format, ".,").text(value)).isEqualTo(text);
    }
}
