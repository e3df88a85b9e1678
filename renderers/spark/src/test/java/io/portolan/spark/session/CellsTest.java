package io.portolan.spark.session;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What cells declare, used on executors, from a notebook in a process of its own. */
class CellsTest {

    @Test
    @Tag("classic")
    void cellsWorkInThisProgram() {
        assertThat(CellProcess.run("cells.txt", "-Dspark.master=local[2]"))
                .containsExactly(
                        "variable [40, 41, 42]",
                        "changed variable [50, 51, 52]",
                        "record [Point[x=0, y=0.0], Point[x=1, y=0.5], Point[x=2, y=1.0]]",
                        "class [0.0, 0.25, 0.5]",
                        "changed class [0.0, 4.0, 8.0]",
                        "bean [cell 0, cell 1]",
                        "method and nested lambda [10, 12, 14]");
    }
}
