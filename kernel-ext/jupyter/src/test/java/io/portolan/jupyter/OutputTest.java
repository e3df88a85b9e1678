package io.portolan.jupyter;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OutputTest {

    @Test
    void bytesBecomeBase64() {
        Output output = Output.of(
                MimeBundle.builder().add(MimeTypes.PNG, new byte[] {1, 2, 3, 4}).build());
        assertThat(output.data()).containsEntry(MimeTypes.PNG, "AQIDBA==");
    }

    @Test
    void jsonBecomesPlainTreesWithoutNumbersThatJsonDoesNotKnow() {
        Map<String, Object> tree = Map.of("x", new double[] {1, Double.NaN}, "y", List.of(Map.of("z", 2)));
        Output output =
                Output.of(MimeBundle.builder().add(MimeTypes.PLOTLY, tree).build());
        assertThat(output.data().get(MimeTypes.PLOTLY))
                .isEqualTo(Map.of("x", Arrays.asList(1.0, null), "y", List.of(Map.of("z", 2))));
    }

    @Test
    void metadataGoesWithItsType() {
        MimeBundle bundle = MimeBundle.builder()
                .add(MimeTypes.PNG, new byte[0])
                .metadata(MimeTypes.PNG, Map.of("width", 700))
                .metadata(MimeTypes.SVG, Map.of("width", 700))
                .build();
        assertThat(Output.of(bundle).metadata()).isEqualTo(Map.of(MimeTypes.PNG, Map.of("width", 700)));
    }
}
