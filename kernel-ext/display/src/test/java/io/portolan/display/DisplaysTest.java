package io.portolan.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DisplaysTest {

    @TempDir
    Path folder;

    private final List<String> told = new ArrayList<>();
    private final ProbePlatform platform = new ProbePlatform();
    private Displays displays;

    @BeforeEach
    void setUp() {
        displays = new Displays(Settings.of("portolan.dir", folder.toString()), told::add);
    }

    private MimeBundle shown(Object value) {
        displays.use(platform);
        displays.show(value);
        return platform.shown.get(platform.shown.size() - 1);
    }

    @Test
    void installsAPlatformOnce() {
        displays.use(platform);
        displays.use(platform);
        assertThat(platform.installed).isOne();
        assertThat(displays.platform()).isSameAs(platform);
    }

    @Test
    void aHookDisplaysWhatDoesNotDisplayItself() {
        displays.register(ProbeHook.html(Path.class, "<i>path</i>"));
        MimeBundle bundle = shown(Path.of("a"));
        assertThat(bundle.string(MimeTypes.HTML)).contains("<i>path</i>");
        assertThat(bundle.string(MimeTypes.TEXT)).contains("a");
    }

    @Test
    void aDisplayableGoesBeforeHooksExceptThoseOfHigherPriority() {
        Displayable value = context -> MimeBundle.text("itself");
        displays.register(ProbeHook.html(value.getClass(), "<i>hook</i>"));
        assertThat(shown(value).string(MimeTypes.TEXT)).contains("itself");
        displays.register(new ProbeHook(value.getClass().getName(), 1, any -> MimeBundle.text("hook")));
        assertThat(shown(value).string(MimeTypes.TEXT)).contains("hook");
    }

    @Test
    void whatAHookThrowsIsShownBesideTheText() {
        for (Throwable failure : List.of(
                new IllegalStateException("broken"),
                new NoClassDefFoundError("gone"),
                new StackOverflowError("deep"),
                new Error("bare"))) {
            displays.register(ProbeHook.failing(StringBuilder.class, failure));
            assertThat(shown(new StringBuilder("text")).string(MimeTypes.TEXT).orElseThrow())
                    .startsWith("text\n")
                    .contains("java.lang.StringBuilder", failure.getMessage());
        }
    }

    @Test
    void aValueWhoseTextFailsIsStillShown() {
        Object value = new Object() {
            @Override
            public String toString() {
                throw new IllegalStateException("mute");
            }
        };
        assertThat(shown(value).string(MimeTypes.TEXT).orElseThrow()).contains("its toString failed", "mute");
    }

    @Test
    void nullIsText() {
        assertThat(displays.bundle(null, platform.context()).string(MimeTypes.TEXT))
                .contains("null");
    }

    @Test
    void canDisplayTellsMoreThanText() {
        displays.register(ProbeHook.html(Path.class, ""));
        assertThat(displays.canDisplay(Path.of("a"))).isTrue();
        assertThat(displays.canDisplay((Displayable) context -> MimeBundle.text("")))
                .isTrue();
        assertThat(displays.canDisplay("text")).isFalse();
        assertThat(displays.canDisplay(null)).isFalse();
    }

    @Test
    void aHandleReplacesWhatIsShown() {
        displays.use(platform);
        DisplayHandle handle = displays.show("one");
        handle.update(MimeBundle.text("two"));
        assertThat(platform.shown)
                .singleElement()
                .satisfies(bundle -> assertThat(bundle.string(MimeTypes.TEXT)).contains("two"));
    }

    @Test
    void whatThePlatformRefusesIsWrittenToAFile() {
        displays.use(platform);
        DisplayHandle handle = displays.show("refused");
        assertThat(Path.of(handle.id())).hasContent("refused");
        assertThat(told)
                .anyMatch(line -> line.contains("the page is full"))
                .anyMatch(line -> line.contains(handle.id()));
    }

    @Test
    void withoutAPlatformAFileIsWrittenAndTold() {
        DisplayHandle handle = displays.show("words");
        assertThat(Path.of(handle.id())).hasParent(folder).hasContent("words");
        assertThat(told).containsExactly("Portolan wrote " + handle.id());
    }

    @Test
    void aPlatformThatAppearsLaterIsUsed() {
        assertThat(displays.platform().name()).isEqualTo("file");
        displays.use(platform);
        assertThat(displays.platform()).isSameAs(platform);
    }

    @Test
    void thePlatformIsForcedByASetting() {
        Displays forced = new Displays(Settings.of("portolan.platform", "FILE"), told::add);
        assertThat(forced.platform().name()).isEqualTo("file");
    }

    @Test
    void anUnknownPlatformIsAnErrorThatNamesTheKnown() {
        assertThatThrownBy(() -> displays.use("nowhere"))
                .isInstanceOf(DisplayException.class)
                .hasMessageContaining("nowhere")
                .hasMessageContaining("file");
        Displays forced = new Displays(Settings.of("portolan.platform", "nowhere"), told::add);
        forced.attach();
        assertThatThrownBy(() -> forced.show("x")).isInstanceOf(DisplayException.class);
    }

    @Test
    void settingsGoBeforeWhatThePlatformSays() {
        Displays set = new Displays(Settings.of("portolan.budget", "1_000", "portolan.theme", "dark"), told::add);
        set.use(platform);
        assertThat(set.context().byteBudget()).isEqualTo(1000);
        assertThat(set.context().theme()).isEqualTo(Theme.DARK);
    }

    @Test
    void aSettingThatCannotBeUnderstoodIsAnError() {
        for (String budget : List.of("many", "0", "-1")) {
            Displays set = new Displays(Settings.of("portolan.budget", budget), told::add);
            set.use(platform);
            assertThatThrownBy(() -> set.show("x"))
                    .isInstanceOf(DisplayException.class)
                    .hasMessageContaining("portolan.budget");
        }
    }
}
