package io.portolan.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CatalogTest {

    private final Catalog catalog = Catalog.load();

    @ParameterizedTest
    @CsvSource({
        "scatter, basic", "pie, basic", "candlestick, finance", "histogram, finance", "box, cartesian",
        "heatmap, cartesian", "choropleth, geo", "scattergl, gl2d", "surface, gl3d", "scattermap, map",
        "sankey, full", "scatterpolar, full"
    })
    void theSmallestBundleIsChosen(String type, String bundle) {
        assertThat(catalog.drawing(List.of(type, "scatter")).get(0).asset().name())
                .isEqualTo(bundle);
    }

    @Test
    void traceTypesOfTwoBundlesNeedTheFullOne() {
        assertThat(catalog.drawing(Set.of("scattergl", "surface")))
                .extracting(bundle -> bundle.asset().name())
                .containsExactly("full");
        assertThat(catalog.knows("scattermapbox")).isFalse();
    }

    @Test
    void everyBundleIsWhatTheManifestSays() throws Exception {
        for (Bundle bundle : catalog.drawing(List.of())) {
            Asset asset = bundle.asset();
            byte[] packed = Base64.getDecoder().decode(asset.base64());
            assertThat(digest("SHA-256", packed)).as(asset.name()).isEqualTo(asset.sha256());
            assertThat(asset.size())
                    .isEqualTo(asset.base64().length() + asset.sha256().length() + 6);
            byte[] text = new GZIPInputStream(new ByteArrayInputStream(packed)).readAllBytes();
            assertThat("sha384-" + digest("SHA-384", text)).isEqualTo(bundle.integrity());
            assertThat(new String(text, 0, 100, StandardCharsets.US_ASCII)).contains("v" + catalog.version());
        }
    }

    private static String digest(String algorithm, byte[] bytes) throws Exception {
        return Base64.getEncoder()
                .encodeToString(MessageDigest.getInstance(algorithm).digest(bytes));
    }
}
