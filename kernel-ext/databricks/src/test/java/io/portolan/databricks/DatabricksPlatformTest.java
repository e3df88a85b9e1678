package io.portolan.databricks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.display.Capability;
import io.portolan.display.DisplayException;
import io.portolan.display.DisplayHandle;
import io.portolan.display.Displays;
import io.portolan.display.Environment;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import io.portolan.display.NotebookPlatform;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatabricksPlatformTest {

    private final List<String> shown = new ArrayList<>();
    private final NotebookPlatform platform = new DatabricksPlatform(shown::add, Environment.system());

    private static Environment cluster(Map<String, String> variables) {
        return Environment.of(variables::get, name -> null);
    }

    private static MimeBundle html(String html) {
        return MimeBundle.builder().add(MimeTypes.HTML, html).build();
    }

    @Test
    void isDetectedByItsVariables() {
        assertThat(platform.detect(cluster(Map.of("DATABRICKS_RUNTIME_VERSION", "16.4"))))
                .isPositive();
        assertThat(platform.detect(cluster(Map.of("DB_CLUSTER_ID", "0101-1")))).isPositive();
        assertThat(platform.detect(cluster(Map.of()))).isZero();
    }

    @Test
    void eachOutputStandsAlone() {
        assertThat(platform.context().can(Capability.ISOLATED_FRAME)).isTrue();
        assertThat(platform.context().can(Capability.SHARED_PAGE)).isFalse();
        assertThat(platform.context().byteBudget()).isEqualTo(8_000_000);
    }

    @Test
    void htmlGoesToTheFunctionThatWasGiven() {
        platform.publish(html("<b>one</b>"));
        assertThat(shown).containsExactly("<b>one</b>");
    }

    @Test
    void anUpdateIsShownAnew() {
        DisplayHandle handle = platform.publish(html("one"));
        handle.update(html("two"));
        assertThat(shown).containsExactly("one", "two");
        assertThatThrownBy(handle::clear).isInstanceOf(DisplayException.class);
    }

    @Test
    void overTheBudgetThePictureIsShownWithANote() {
        MimeBundle large = MimeBundle.builder()
                .add(MimeTypes.HTML, "x".repeat(8_000_001))
                .add(MimeTypes.PNG, new byte[] {1, 2, 3})
                .build();
        platform.publish(Displays.get().bundle(large, platform.context()));
        assertThat(shown).singleElement().asString().contains("data:image/png;base64,AQID", "8000001 bytes", "8000000");
    }

    @Test
    void aFunctionThatFailsLeavesAFile(@TempDir Path volume) {
        Environment settings =
                Environment.of(name -> name.equals("PORTOLAN_DIR") ? volume.toString() : null, name -> null);
        NotebookPlatform failing = new DatabricksPlatform(
                html -> {
                    throw new DisplayException("not in a cell");
                },
                settings);
        DisplayHandle handle = failing.publish(html("kept"));
        assertThat(Path.of(handle.id())).hasParent(volume).hasContent("kept");
    }

    @Test
    void aScalaFunctionIsCalled() {
        scala.Function1<String, Object> function = html -> shown.add(html);
        ScalaFunction.of(function).show("<i>scala</i>");
        assertThat(shown).containsExactly("<i>scala</i>");
    }

    @Test
    void whatIsNoFunctionIsRefused() {
        assertThatThrownBy(() -> Databricks.useFunction("text"))
                .isInstanceOf(DisplayException.class)
                .hasMessageContaining("Databricks.use(displayHTML(_))");
    }

    @Test
    void aScalaFunctionThatThrowsIsADisplayException() {
        scala.Function1<String, Object> function = html -> {
            throw new IllegalStateException("no cell");
        };
        HtmlSink sink = ScalaFunction.of(function);
        assertThatThrownBy(() -> sink.show("x"))
                .isInstanceOf(DisplayException.class)
                .hasMessageContaining("no cell");
    }

    @Test
    void withoutTheDriversClassThereIsNoSink() {
        assertThat(DriverDisplay.find(Environment.system())).isEmpty();
    }
}
