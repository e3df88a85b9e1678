package io.portolan.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HistoryTest {

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream log = new ByteArrayOutputStream();

    private History open() {
        return new History(folder.resolve("sub").resolve("history.jsonl"), new PrintStream(log, true));
    }

    @Test
    void outlivesTheKernel() {
        open().add(1, "one\ntwo");
        History second = open();
        second.add(1, "three");
        assertThat(second.tail(5)).extracting(History.Entry::input).containsExactly("one\ntwo", "three");
        assertThat(second.tail(5)).extracting(History.Entry::session).containsExactly(1, 2);
        assertThat(second.range(-1, 0, 9)).extracting(History.Entry::input).containsExactly("one\ntwo");
        assertThat(second.range(0, 1, 2)).extracting(History.Entry::input).containsExactly("three");
    }

    @Test
    void searchesWithPatterns() {
        History history = open();
        history.add(1, "int a;");
        history.add(2, "int b;");
        history.add(3, "int a;");
        assertThat(history.search("int ?;", 2)).extracting(History.Entry::line).containsExactly(2, 3);
        assertThat(history.searchUnique("int*", 9))
                .extracting(History.Entry::line)
                .containsExactly(2, 3);
        assertThat(history.search("a.*", 9)).isEmpty();
    }

    @Test
    void lastsAsLongAsTheKernelWhereItCannotBeWritten() throws IOException {
        Files.writeString(folder.resolve("sub"), "a file in the way");
        History history = open();
        history.add(1, "x");
        history.add(2, "y");
        assertThat(history.tail(9)).hasSize(2);
        assertThat(log.toString().lines().filter(line -> line.contains("cannot write")))
                .hasSize(1);
    }

    @Test
    void passesOverLinesThatAreNoEntries() throws IOException {
        open().add(7, "good");
        Files.writeString(folder.resolve("sub").resolve("history.jsonl"), "{torn\n{also\n", StandardOpenOption.APPEND);
        History history = open();
        history.add(1, "new");
        assertThat(history.tail(9)).extracting(History.Entry::input).containsExactly("good", "new");
        assertThat(history.tail(9)).extracting(History.Entry::session).containsExactly(1, 2);
        assertThat(log.toString().lines().filter(line -> line.contains("cannot read")))
                .hasSize(1);
    }
}
