package io.portolan.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.portolan.frame.Column;
import io.portolan.frame.ColumnType;
import io.portolan.frame.Frame;
import io.portolan.frame.Frames;
import io.portolan.frame.UnsupportedDataException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CsvTest {

    @TempDir
    private Path folder;

    private Frame read(String name, String text) throws IOException {
        return Frames.frame(Files.writeString(folder.resolve(name), text));
    }

    @Test
    void findsTypes() throws IOException {
        Frame frame =
                read("a.csv", "\uFEFFname,age,born,zip,score\nAnn,3,2020-01-05,01234,1e-3\nBob,,Feb 1 2021,90210,NA\n");
        assertThat(frame.names()).containsExactly("name", "age", "born", "zip", "score");
        assertThat(frame.names().stream().map(frame::column).map(Column::type))
                .containsExactly(
                        ColumnType.CATEGORY,
                        ColumnType.NUMBER,
                        ColumnType.DATE,
                        ColumnType.CATEGORY,
                        ColumnType.NUMBER);
        assertThat(frame.column("age").isMissing(1)).isTrue();
        assertThat(frame.column("born").label(1)).isEqualTo("2021-02-01");
    }

    @Test
    void readsQuotesAndLineEndsInCells() throws IOException {
        Frame frame = read("a.csv", "text\r\n\"say \"\"hi\"\",\nthere\"\r\n");
        assertThat(frame.column("text").label(0)).isEqualTo("say \"hi\",\nthere");
    }

    @Test
    void fillsShortLinesAndRefusesLongOnes() throws IOException {
        assertThat(read("a.csv", "a,b\n1\n").column("b").isMissing(0)).isTrue();
        assertThatThrownBy(() -> read("b.csv", "a,b\n1,2,3\n"))
                .isInstanceOf(UnsupportedDataException.class)
                .hasMessageContaining("b.csv");
    }

    @Test
    void readsOtherSeparators() throws IOException {
        assertThat(read("a.csv", "a;b\n1;2\n").names()).containsExactly("a", "b");
        assertThat(read("a.tsv", "a\tb\n1\t2\n").names()).containsExactly("a", "b");
        assertThat(Frames.frame(Files.writeString(folder.resolve("f.csv"), "a\n1\n")
                                .toFile())
                        .rows())
                .isEqualTo(1);
    }

    @Test
    void namesColumnsThatHaveNone() throws IOException {
        assertThat(read("a.csv", "a,,a\n1,2,3\n").names()).containsExactly("a", "column 2", "a 2");
    }

    @Test
    void readsEmptyFiles() throws IOException {
        assertThat(read("a.csv", "").rows()).isZero();
        assertThat(read("b.csv", "x,y\n").column("y").size()).isZero();
    }

    @Test
    void saysWhichFileIsAbsent() {
        assertThatThrownBy(() -> Frames.frame(folder.resolve("none.csv")))
                .isInstanceOf(UnsupportedDataException.class)
                .hasMessageContaining("none.csv");
    }
}
