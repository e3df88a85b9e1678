package io.portolan.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.Displays;
import io.portolan.display.MimeBundle;
import io.portolan.display.MimeTypes;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Timeout(60)
class SessionTest {

    private static Session session;
    private static int count;
    private RecordedOutput output = new RecordedOutput();

    @BeforeAll
    static void open() {
        session = Session.open(SessionOptions.standard());
    }

    @AfterAll
    static void close() {
        session.close();
    }

    private CellResult run(String... lines) {
        return session.evaluate(Cell.of(++count, String.join("\n", lines)), output);
    }

    private String value(String... lines) {
        CellResult result = run(lines);
        assertThat(result.error()).isEmpty();
        return result.value().flatMap(value -> value.string(MimeTypes.TEXT)).orElse("none");
    }

    private String trace(String... lines) {
        CellResult result = run(lines);
        assertThat(result.error()).as("an error").isPresent();
        return String.join("\n", result.error().orElseThrow().trace()).replaceAll("\u001b\\[[0-9;]*m", "");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 + 1 | 2",
                "1 + 1; | none",
                "true ? 1 : 2.0 | 1.0",
                "int three = 3; | none",
                "int four = 4 | none",
                "\"a\" + 'b' // said | ab",
                "var l = List.of(1); l | [1]",
                "System.out.print(\"\") | none",
                "new HashMap<>().get(1) | none",
                "Stream.of(1, 2).map(i -> i * 2).collect(Collectors.toList()) | [2, 4]",
            })
    void showsTheLastExpression(String source, String shown) {
        assertThat(value(source)).isEqualTo(shown);
    }

    @Test
    void takesChainsWithLeadingDotsAsOneSnippet() {
        assertThat(value(
                        "Stream.of(3, 1, 2)",
                        "    .sorted()",
                        "    // in words",
                        "    .map(i -> \"n\" + i)",
                        "",
                        "    .collect(Collectors.joining())"))
                .isEqualTo("n1n2n3");
    }

    @Test
    void keepsDeclarationsForLaterCells() {
        run("record Point(int x, int y) { int sum() { return x + y; } }", "int twice(int i) { return 2 * i; }");
        assertThat(value("twice(new Point(1, 2).sum())")).isEqualTo("6");
    }

    @Test
    void marksCompileErrorsInTheCell() {
        assertThat(trace("int good = 1;", "", "int bad = \"text\";"))
                .contains("line 3: incompatible types")
                .contains("    int bad = \"text\";\n              ^^^^^^");
    }

    @Test
    void saysWhatIsMissingAtTheEnd() {
        assertThat(trace("for (int i = 0; i < 3; i++) {", "  System.out.println(i);"))
                .contains("line 2: reached end of file while parsing");
    }

    @Test
    void tracesExceptionsToLinesOfCells() {
        run("", "int fail(int i) {", "  throw new IllegalStateException(\"no \" + i);", "}");
        int declared = count;
        assertThat(trace("int n = 5;", "fail(n);"))
                .isEqualTo("java.lang.IllegalStateException: no 5\n"
                        + "--> 2: fail(n);\n"
                        + "    at fail (cell [" + declared + "] line 3)\n"
                        + "    at cell [" + (declared + 1) + "] line 2");
        assertThat(value("n")).isEqualTo("5");
    }

    @Test
    void tracesCauses() {
        assertThat(trace(
                        "try {", "  List.of().get(0);", "} catch (Exception e) {", "  throw new Error(\"x\", e);", "}"))
                .contains("Caused by: java.lang.ArrayIndexOutOfBoundsException")
                .contains("line 2");
    }

    @Test
    void tellsOfForwardReferences() {
        run("int later() { return notYet(); }");
        assertThat(output.err).contains("later cannot be used until").contains("notYet");
        assertThat(trace("later()")).contains("notYet()");
        run("int notYet() { return 7; }");
        assertThat(value("later()")).isEqualTo("7");
    }

    @Test
    void streamsWhatIsPrinted() {
        run("System.out.println(\"größer \\uD83D\\uDE00\"); System.err.print(1);");
        assertThat(output.out).hasToString("größer \uD83D\uDE00\n");
        assertThat(output.err).hasToString("1");
    }

    @Test
    void readsInput() {
        output = new RecordedOutput("Ada", "36");
        run("var in = new Scanner(System.in);", "System.out.print(in.nextLine() + in.nextInt());");
        assertThat(output.out).hasToString("Ada36");
    }

    @Test
    void threadsPrintIntoTheCellThatStartedThem() throws InterruptedException {
        run(
                "var go = new CountDownLatch(1); var done = new CountDownLatch(1);",
                "new Thread(() -> { try { go.await(); } catch (InterruptedException e) { }",
                "  System.out.print(\"late\"); done.countDown(); }).start();");
        RecordedOutput first = output;
        output = new RecordedOutput();
        run("go.countDown(); done.await();");
        assertThat(first.out).hasToString("late");
        assertThat(output.out).isEmpty();
    }

    @Test
    void showsAndUpdatesDisplays() {
        run("var handle = io.portolan.display.Displays.get().show(\"one\");", "handle.update((Object) \"two\");");
        assertThat(output.displays.values())
                .extracting(bundle -> bundle.string(MimeTypes.TEXT).orElseThrow())
                .containsExactly("two");
        assertThat(value("handle")).isEqualTo("none");
        assertThat(Displays.get().platform().name()).isEqualTo("kernel");
    }

    @Test
    void showsBundlesAsTheyAre() {
        MimeBundle shown = run("io.portolan.display.MimeBundle.builder().add(\"text/html\", \"<b>x</b>\").build()")
                .value()
                .orElseThrow();
        assertThat(shown.string(MimeTypes.HTML)).contains("<b>x</b>");
    }

    @ParameterizedTest
    @CsvSource({
        "while (true) { }",
        "Thread.sleep(100_000)",
        "for (;;) { try { Thread.sleep(10); } catch (Exception e) { } }"
    })
    void stopsWhenInterrupted(String endless) throws Exception {
        CountDownLatch started = new CountDownLatch(1);
        output = new RecordedOutput() {
            @Override
            public void stream(StandardStream stream, String text) {
                super.stream(stream, text);
                started.countDown();
            }
        };
        CompletableFuture<String> trace =
                CompletableFuture.supplyAsync(() -> trace("System.out.print(\"on\");", endless));
        assertThat(started.await(20, TimeUnit.SECONDS)).isTrue();
        // The cell may not have reached its second snippet yet; it stops there then.
        session.interrupt();
        assertThat(trace.get(20, TimeUnit.SECONDS)).contains("interrupted");
        assertThat(value("6 * 7")).isEqualTo("42");
    }

    @Test
    void handsOutClassFilesOfCells() {
        run("class Shared implements java.io.Serializable { }");
        String name = value("new Shared().getClass().getName()");
        assertThat(session.loader().classFile(name)).isPresent();
        assertThat(
                        value(
                                "Shared.class.getClassLoader().getResource(Shared.class.getName().replace('.', '/') + \".class\") != null"))
                .isEqualTo("true");
        assertThat(value("Thread.currentThread().getContextClassLoader() == Shared.class.getClassLoader()"))
                .isEqualTo("true");
    }
}
