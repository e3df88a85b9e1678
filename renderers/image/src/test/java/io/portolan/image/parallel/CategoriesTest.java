package io.portolan.image.parallel;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.image.value.Attrs;
import io.portolan.json.JsonArray;
import io.portolan.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class CategoriesTest {

    private static final double[] COUNTS = {1, 2, 3, 4};

    private static Categories categories(Object... namesAndValues) {
        JsonObject values = JsonObject.of("values", JsonArray.of(10, 9, 10, 100));
        return new Categories(Attrs.of(values, JsonObject.of(namesAndValues)), COUNTS);
    }

    private static List<String> labels(Categories categories) {
        List<String> labels = new ArrayList<>();
        for (int i = 0; i < categories.size(); i++) {
            labels.add(categories.label(i));
        }
        return labels;
    }

    @Test
    void rowsGiveTheOrderWhereNoneIsStated() {
        Categories categories = categories();

        assertThat(labels(categories)).containsExactly("10", "9", "100");
        assertThat(categories.count(0)).isEqualTo(4);
    }

    @Test
    void numbersAreSortedAsNumbers() {
        assertThat(labels(categories("categoryorder", "category descending"))).containsExactly("100", "10", "9");
    }

    @Test
    void listedCategoriesComeFirstWithTheirTexts() {
        Categories categories =
                categories("categoryarray", JsonArray.of(9, 8), "ticktext", JsonArray.of("nine", "eight"));

        assertThat(labels(categories)).containsExactly("nine", "10", "100");
    }
}
