package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** One output in the pages of different notebooks. */
@Tag("chromium")
class HostPageTest {

    @RegisterExtension
    static final ChartPage browser = new ChartPage();

    private final String chart = Outputs.ofFrames().fragment(Outputs.points("scatter"));

    @Test
    void anAmdLoaderDoesNotCaptureTheLibrary() {
        Page page = browser.open(Outputs.page(ChartPage.script("requirejs/2.3.7/require.js"), chart));
        browser.waitForCharts(1);
        assertThat(page.evaluate("typeof define + typeof require + require.defined('plotly')"))
                .isEqualTo("functionfunctionfalse");
        browser.assertQuiet();
    }

    @Test
    void aCommonJsModuleIsLeftAlone() {
        Page page = browser.open(
                Outputs.page("<script>var module = {exports: {}}, exports = module.exports</script>", chart));
        browser.waitForCharts(1);
        assertThat(page.evaluate("Object.keys(module.exports).length")).isEqualTo(0);
        browser.assertQuiet();
    }

    @Test
    void jQueryInsertsIt() {
        Page page = browser.open(Outputs.page(ChartPage.script("jquery/3.7.1/jquery.js"), "<div id=out></div>"));
        page.evaluate("html => { $('#out').html(html) }", chart);
        browser.waitForCharts(1);
        browser.assertQuiet();
    }

    @Test
    void scriptsThatAreMadeAnewFindTheirElement() {
        Page page = browser.open(Outputs.page("<div id=a></div>", "<div id=b></div>"));
        page.evaluate("""
                html => { for (const id of ['a', 'b']) {
                  const host = document.getElementById(id);
                  host.innerHTML = html;
                  for (const old of host.querySelectorAll('script')) {
                    const made = document.createElement('script');
                    made.textContent = old.textContent;
                    old.replaceWith(made);
                  }
                } }
                """, chart);
        browser.waitForCharts(2);
        browser.assertQuiet();
    }

    @Test
    void withoutScriptsTheStillIsThere() {
        Page page = browser.open(Outputs.page("<div id=out></div>"));
        page.evaluate("html => { document.getElementById('out').innerHTML = html }", chart);
        assertThat(browser.stills()).isEqualTo(1);
        browser.waitFor("document.querySelector('img[alt=scatter]').naturalWidth === 700");
        assertThat(page.isVisible(".portolan-still img")).isTrue();
        browser.assertQuiet();
    }

    @Test
    void aSandboxedFrameWithoutAnOriginDrawsIt() {
        Page page = browser.open(Outputs.page("<iframe sandbox='allow-scripts' width=800 height=500></iframe>"));
        page.evaluate("html => { document.querySelector('iframe').srcdoc = html }", chart);
        page.frameLocator("iframe").locator(".js-plotly-plot .main-svg").first().waitFor();
        assertThat(page.frameLocator("iframe").locator(".portolan-still").count())
                .isZero();
        browser.assertQuiet();
    }

    @Test
    void aPolicyAgainstEvalAndTheNetworkLetsItRun() {
        browser.header(
                "Content-Security-Policy",
                "default-src 'none'; script-src 'unsafe-inline'; style-src" + " 'unsafe-inline'; img-src data: blob:");
        browser.open(Outputs.page(chart));
        browser.waitForCharts(1);
        browser.assertQuiet();
    }

    @Test
    void aNonceIsPassedOn() {
        browser.header("Content-Security-Policy", "script-src 'nonce-tide'");
        browser.open(Outputs.page(chart.replace("<script>", "<script nonce=tide>")));
        browser.waitForCharts(1);
        browser.assertQuiet();
    }

    @Test
    void thePagesOwnPlotlyIsUsedWhereItSuffices() {
        Page page = browser.open(Outputs.page("<div id=out></div>"));
        page.evaluate("html => document.body.append(document.createRange().createContextualFragment(html))", chart);
        browser.waitForCharts(1);
        page.evaluate("window.Plotly = document.querySelector('.portolan').portolan.plotly");
        String other = Outputs.ofSharedPage().fragment(Outputs.points("bar")).replace("H4sI", "spoiled");
        page.evaluate("html => document.body.append(document.createRange().createContextualFragment(html))", other);
        browser.waitForCharts(2);
        browser.assertQuiet();
    }

    @Test
    void aStrangePlotlyIsNeitherUsedNorReplaced() {
        Page page =
                browser.open(Outputs.page("<script>window.Plotly = {version: '1.58.5', newPlot() {}}</script>", chart));
        browser.waitForCharts(1);
        assertThat(page.evaluate("Plotly.version")).isEqualTo("1.58.5");
        browser.assertQuiet();
    }

    @Test
    void aBrokenLibraryLeavesTheStillAndSaysSo() {
        Page page = browser.open(Outputs.page(chart.replace("H4sI", "AAAA")));
        page.waitForSelector(".portolan-note");
        assertThat(browser.stills()).isEqualTo(1);
        assertThat(browser.console()).anyMatch(line -> line.startsWith("warning: Portolan"));
    }

    @Test
    void aChartInAHiddenTabTakesItsWidthWhenShown() {
        Page page = browser.open(Outputs.page("<div id=tab style='display:none'>" + chart + "</div>"));
        browser.waitForCharts(1);
        page.evaluate("document.getElementById('tab').style.display = ''");
        browser.waitFor("document.querySelector('.main-svg').getBoundingClientRect().width > 1000");
        page.setViewportSize(600, 600);
        browser.waitFor("document.querySelector('.main-svg').getBoundingClientRect().width < 600");
        browser.assertQuiet();
    }
}
