package io.portolan.kernel.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.MimeTypes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MagicsTest {

    private static Session session;

    @TempDir
    private Path folder;

    private final RecordedOutput output = new RecordedOutput();

    @BeforeAll
    static void open() {
        session = Session.open(SessionOptions.standard());
    }

    @AfterAll
    static void close() {
        session.close();
    }

    private CellResult run(String... lines) {
        return session.evaluate(Cell.of(1, String.join("\n", lines)), output);
    }

    private String value(String... lines) {
        CellResult result = run(lines);
        assertThat(result.error()).isEmpty();
        return result.value().flatMap(value -> value.string(MimeTypes.TEXT)).orElse("none");
    }

    private String error(String... lines) {
        return run(lines).error().orElseThrow().message();
    }

    private Path compile(String name, String source) throws IOException {
        Path file = Files.writeString(folder.resolve(name + ".java"), source);
        Path classes = Files.createDirectories(folder.resolve("classes-" + name));
        String classPath = System.getProperty("java.class.path");
        assertThat(ToolProvider.getSystemJavaCompiler()
                        .run(null, null, null, "-cp", classPath, "-d", classes.toString(), file.toString()))
                .isZero();
        return classes;
    }

    private Path jar(String name, String source) throws IOException {
        Path classes = compile(name, source);
        Path jar = folder.resolve(name + ".jar");
        try (JarOutputStream entries = new JarOutputStream(Files.newOutputStream(jar))) {
            entries.putNextEntry(new JarEntry("acme/" + name + ".class"));
            Files.copy(classes.resolve("acme/" + name + ".class"), entries);
            entries.putNextEntry(new JarEntry("META-INF/services/io.portolan.display.DisplayHook"));
            entries.write(("acme." + name).getBytes());
        }
        return jar;
    }

    @Test
    void aJarAddedInACellBringsItsHook() throws IOException {
        Path jar = jar(
                "ThreadHook",
                "package acme; import io.portolan.display.*; public class ThreadHook implements DisplayHook<Thread> {"
                        + " public String typeName() { return \"java.lang.Thread\"; }"
                        + " public MimeBundle display(Thread t, DisplayContext c) {"
                        + " return MimeBundle.builder().add(\"text/html\", \"<i>thread</i>\").build(); } }");
        CellResult result = run("%jars " + jar.getParent() + "/*.jar", "new acme.ThreadHook();", "new Thread()");
        assertThat(result.error()).isEmpty();
        assertThat(result.value().orElseThrow().string(MimeTypes.HTML)).contains("<i>thread</i>");
    }

    @Test
    void aFolderOfClassesCanBeAdded() throws IOException {
        Path classes = compile(
                "Greeting", "package acme; public class Greeting { public String toString() { return \"hello\"; } }");
        assertThat(value("int before = 1;", "%classpath \"" + classes + "\"", "new acme.Greeting()"))
                .isEqualTo("hello");
    }

    @Test
    void aFileIsLoadedAndItsErrorsNameIt() throws IOException {
        Path good = Files.writeString(folder.resolve("good.java"), "int loaded() {\n  return 3;\n}\n");
        Path bad = Files.writeString(folder.resolve("bad.java"), "int fine;\nint x = true;");
        assertThat(value("%load " + good, "loaded()")).isEqualTo("3");
        assertThat(error("", "%load " + bad)).startsWith("bad.java line 2: incompatible types");
    }

    @Test
    void timesACellAndKeepsItsValue() {
        assertThat(value("%%time", "int six = 6;", "six * 7")).isEqualTo("42");
        assertThat(output.out.toString()).startsWith("Wall time: ");
        assertThat(error("%%time", "", "oops")).startsWith("cell [1] line 3:");
    }

    @Test
    void clearsTheOutput() {
        run("%clear");
        assertThat(output.cleared).isEqualTo(1);
    }

    @Test
    void listsTheKnownMagicsForAnUnknownOne() {
        assertThat(error("1;", "%mavne a:b:1"))
                .startsWith("cell [1] line 2: There is no magic %mavne.")
                .contains("%maven", "%jars", "%classpath", "%load", "%%time");
    }

    @Test
    void tellsWhatIsWrongWithArguments() {
        assertThat(error("%jars")).contains("Usage: %jars glob");
        assertThat(error("%jars " + folder + "/none*.jar")).contains("No jar matches");
        assertThat(error("%classpath " + folder.resolve("gone"))).contains("There is no ");
        assertThat(error("%maven justaname")).contains("group:artifact:version");
    }

    @Test
    void leavesPercentSignsInsideJavaAlone() {
        assertThat(value("int rest = 7", "%2;", "rest")).isEqualTo("1");
        assertThat(value("String text = \"\"\"", "%maven is a word", "\"\"\";", "text.strip()"))
                .isEqualTo("%maven is a word");
        assertThat(List.of(value("10 % 4"))).containsExactly("2");
    }
}
