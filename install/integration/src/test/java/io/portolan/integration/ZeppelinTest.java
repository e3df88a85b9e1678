package io.portolan.integration;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** Paragraphs of a real Zeppelin server; their output as its REST interface answers it. */
@Tag("zeppelin")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ZeppelinTest {

    private static final String IMPORTS = "%cells\nimport io.portolan.display.*;\nimport static io.portolan.Viz.*;\n";
    private static final String SHOW =
            "show(point(java.util.Map.of(\"a\", new int[] {1, 2}, \"b\", new int[] {3, 4})).x(\"a\").y(\"b\"));\n";

    private ZeppelinServer server;
    private String note;
    private Path hook;

    @BeforeAll
    void startServer(@TempDir Path folder) throws IOException, InterruptedException {
        hook = HookJar.in(folder);
        server = ZeppelinServer.start(folder.resolve("home"));
        note = server.newNote("portolan");
    }

    @AfterAll
    void stopServer() throws InterruptedException {
        server.close();
    }

    private List<JsonObject> run(String code) throws IOException, InterruptedException {
        return list(server.run(note, server.addParagraph(note, IMPORTS + code)));
    }

    private static List<JsonObject> list(JsonArray messages) {
        List<JsonObject> list = new ArrayList<>();
        for (JsonElement message : messages) {
            list.add(message.getAsJsonObject());
        }
        return list;
    }

    private static String data(JsonObject message) {
        return message.get("data").getAsString();
    }

    private static JsonObject html(List<JsonObject> messages) {
        return messages.stream()
                .filter(message -> message.get("type").getAsString().equals("HTML"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No HTML in " + messages));
    }

    @Test
    void aChartIsAnHtmlMessage() throws Exception {
        assertThat(data(html(run(SHOW))))
                .contains("<")
                .matches(text -> text.chars().allMatch(c -> c < 128), "is ASCII");
    }

    @Test
    void textOverTheLimitPrintedFirstDoesNotLoseTheChart() throws Exception {
        List<JsonObject> messages =
                run("for (int i = 0; i < 4000; i++) System.out.println(\"x\".repeat(50));\n" + SHOW);
        assertThat(data(messages.get(0)).length()).as("Zeppelin cuts text").isLessThan(150_000);
        assertThat(messages)
                .filteredOn(message -> message.get("type").getAsString().equals("HTML"))
                .last()
                .satisfies(chart -> assertThat(data(chart)).contains("<script", "scatter"));
    }

    @Test
    void textAroundAChartStaysWhereItWasPrinted() throws Exception {
        List<JsonObject> messages = run("System.out.print(\"before\");\n" + SHOW + "System.out.println(\"after\");");
        assertThat(messages)
                .extracting(message -> message.get("type").getAsString())
                .containsExactly("TEXT", "HTML", "TEXT");
        assertThat(data(messages.get(0))).isEqualTo("before");
        assertThat(data(messages.get(2)).trim()).isEqualTo("after");
    }

    @Test
    void anOutputIsReplacedInPlace() throws Exception {
        List<JsonObject> messages = run(
                "var shown = Displays.get().show(MimeBundle.builder().add(MimeTypes.HTML, \"<b>one</b>\").build());\n"
                        + "System.out.println(\"after\");\n"
                        + "shown.update(MimeBundle.builder().add(MimeTypes.HTML, \"<b>two</b>\").build());");
        assertThat(data(html(messages))).isEqualTo("<b>two</b>");
        assertThat(messages)
                .filteredOn(message -> data(message).contains("one"))
                .isEmpty();
    }

    @Test
    void aThirdPartysHookFromAJarOfALaterParagraphDisplaysItsClass() throws Exception {
        run("Displays.get();");
        List<JsonObject> messages = run("%jars " + hook + "\nDisplays.get().show(new acme.Gauge(7));");
        assertThat(data(html(messages))).isEqualTo("<meter value=7></meter>");
    }

    @Test
    void aThreadShowsInTheParagraphThatStartedIt() throws Exception {
        List<JsonObject> messages = run("Displays.get();\n"
                + "var late = new Thread(() -> Displays.get().show(MimeBundle.builder().add(MimeTypes.HTML, \"<i>late</i>\").build()));\n"
                + "late.start();\nlate.join();");
        assertThat(data(html(messages))).isEqualTo("<i>late</i>");
    }

    @Test
    void aLineThatLooksLikeADirectiveDoesNotSplitTheOutput() throws Exception {
        List<JsonObject> messages = run(
                "Displays.get().show(MimeBundle.builder().add(MimeTypes.HTML, \"<p>\\u00e9\\n%html two</p>\").build());");
        assertThat(messages)
                .filteredOn(message -> !data(message).isBlank())
                .singleElement()
                .satisfies(only -> assertThat(data(only)).isEqualTo("<p>&#233;\n&#37;html two</p>"));
    }

    @Test
    void aPictureAloneIsAnImageMessage() throws Exception {
        List<JsonObject> messages = run(
                "Displays.get().show(MimeBundle.builder().add(MimeTypes.PNG, new byte[] {1, 2, 3}).build());\nSystem.out.println(\"after\");");
        assertThat(messages.get(0).get("type").getAsString()).isEqualTo("IMG");
        assertThat(data(messages.get(0))).isEqualTo("AQID");
    }

    @Test
    void theLibraryIsCarriedOncePerNote() throws Exception {
        String other = server.newNote("other");
        String first = server.addParagraph(other, IMPORTS + SHOW);
        String second = server.addParagraph(other, IMPORTS + SHOW);
        assertThat(bytes(other, first)).isGreaterThan(400_000);
        assertThat(bytes(other, second)).isLessThan(100_000);
        assertThat(bytes(other, first))
                .as("the paragraph that carried it runs again")
                .isGreaterThan(400_000);
    }

    private int bytes(String inNote, String paragraph) throws Exception {
        return data(html(list(server.run(inNote, paragraph)))).length();
    }
}
