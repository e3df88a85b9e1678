package io.portolan.spark.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.spark.JavaProcess;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What cells declare, used on executors, from a notebook in a process of its own. */
@Tag("classic")
class CellsTest {

    static final List<String> EXPECTED = List.of(
            "variable [40, 41, 42]",
            "changed variable [50, 51, 52]",
            "record [Point[x=0, y=0.0], Point[x=1, y=0.5], Point[x=2, y=1.0]]",
            "class [0.0, 0.25, 0.5]",
            "changed class [0.0, 4.0, 8.0]",
            "bean [cell 0, cell 1]",
            "method and nested lambda [10, 12, 14]");

    @Test
    void cellsWorkInThisProgram() {
        assertThat(JavaProcess.run(CellProgram.class, List.of("-Dspark.master=local[2]"), "cells.txt", "end.txt"))
                .isEqualTo(EXPECTED);
    }

    @Test
    @Tag("installation")
    void cellsWorkInOtherProcesses() {
        List<String> printed = JavaProcess.run(
                CellProgram.class,
                List.of("-Dspark.master=local-cluster[2,1,1024]"),
                "cells.txt",
                "elsewhere.txt",
                "end.txt");
        assertThat(printed.subList(0, EXPECTED.size())).isEqualTo(EXPECTED);
        assertThat(printed.subList(EXPECTED.size(), printed.size()))
                .containsExactly(
                        "The cell variable \"handle\" is used on an executor, but cannot be sent there",
                        "The cell variable \"sum\" cannot be assigned on an executor",
                        "each task has its own copy [1, 1]",
                        "records come back [Point[x=0, y=0.0], Point[x=1, y=0.5], Point[x=2, y=1.0]]");
    }
}
