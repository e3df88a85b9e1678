package io.portolan.display;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PageTest {

    private final Page page = new Page();

    @Test
    void anAssetIsCarriedOnce() {
        page.enterCell("a");
        assertThat(page.carry("library", "library"::equals)).isTrue();
        assertThat(page.carry("library", "library"::equals)).isFalse();
        page.enterCell("b");
        assertThat(page.carry("library", "library"::equals)).isFalse();
    }

    @Test
    void aCellThatRunsAgainMustCarryItAnew() {
        page.enterCell("a");
        page.carry("library", "library"::equals);
        page.enterCell("b");
        page.enterCell("a");
        assertThat(page.carry("library", "library"::equals)).isTrue();
    }

    @Test
    void aLargerAssetServesForASmaller() {
        assertThat(page.carry("full", "full"::equals)).isTrue();
        assertThat(page.carry("basic", have -> have.equals("basic") || have.equals("full")))
                .isFalse();
    }
}
