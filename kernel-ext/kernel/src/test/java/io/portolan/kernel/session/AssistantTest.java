package io.portolan.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.MimeTypes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AssistantTest {

    private static Session session;
    private static Assistant assistant;

    @BeforeAll
    static void open() {
        session = Session.open(SessionOptions.standard());
        assistant = session.assistant();
        session.evaluate(
                Cell.of(1, "int shipCount = 3; int twice(int i) { return 2 * i; } record Ship(String name) {}"),
                new RecordedOutput());
    }

    @AfterAll
    static void close() {
        session.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 + 1",
                "int x = 1;",
                "",
                "// only a comment",
                "import java.util.*;",
                "class A { int b; }",
                "record P(int x) { }",
                "for (int i = 0; i < 3; i++) { print(i); }",
                "point(t)\n  .x(\"a\")\n  .y(\"b\")",
                "int f() { return 1; }\nf()",
                "%maven a:b:1\nList.of(1)",
                "@Deprecated interface I { void m(); }",
                "x -> x + 1",
            })
    void knowsWhatIsWhole(String code) {
        assertThat(assistant.isComplete(code)).isEqualTo(new Completeness.Whole());
    }

    @ParameterizedTest
    @ValueSource(strings = {"int 3 = 4 5;", ")", "int x = 1;\n}", "foo bar baz;", "class 1 { }"})
    void knowsWhatIsInvalid(String code) {
        assertThat(assistant.isComplete(code)).isEqualTo(new Completeness.Invalid());
    }

    @ParameterizedTest
    @ValueSource(strings = {"for (int i = 0; i < 3; i++) {", "  List.of(", "int f() {\n    if (true) {", "\"\"\"\nabc"})
    void knowsWhatIsOpen(String code) {
        assertThat(assistant.isComplete(code)).isInstanceOf(Completeness.Open.class);
    }

    @Test
    void indentsWhatIsOpen() {
        assertThat(assistant.isComplete("int f() {\n    if (true) {")).isEqualTo(new Completeness.Open("        "));
    }

    private String inspect(String code, int cursor) {
        return assistant
                .inspect(code, cursor)
                .flatMap(bundle -> bundle.string(MimeTypes.TEXT))
                .orElse("nothing");
    }

    private String inspect(String code) {
        return inspect(code, code.length());
    }

    @Test
    void inspectsAtTheEndOfAName() {
        assertThat(inspect("System.out.println")).contains("void PrintStream.println(String x)");
        assertThat(inspect("Math.max(1, ")).contains("int Math.max(int a, int b)");
        assertThat(inspect("String")).contains("String");
    }

    @Test
    void inspectsInsideAName() {
        assertThat(inspect("System.out.println(1)", 14)).contains("void PrintStream.println(String x)");
    }

    @Test
    void inspectsWhatTheNotebookDeclared() {
        assertThat(inspect("shipCount")).isEqualTo("int shipCount = 3");
        assertThat(inspect("twice")).contains("int twice(int i)");
        assertThat(inspect("new Ship")).contains("record Ship(String name)");
        assertThat(inspect("nowhere")).isEqualTo("nothing");
    }

    @Test
    void completesNames() {
        Completion completion = assistant.complete("int a = 1;\nship", 15);
        assertThat(completion.matches()).contains("shipCount");
        assertThat(completion.start()).isEqualTo(11);
        assertThat(completion.end()).isEqualTo(15);
    }

    @Test
    void completesMembersOfWhatTheCellDeclares() {
        String code = "import java.util.*;\nvar words = new ArrayList<String>();\nwords.addA";
        assertThat(assistant.complete(code, code.length()).matches()).contains("addAll(");
    }

    @Test
    void completesMagics() {
        assertThat(assistant.complete("1;\n%ma", 6)).isEqualTo(new Completion(java.util.List.of("%maven"), 3, 6));
    }
}
