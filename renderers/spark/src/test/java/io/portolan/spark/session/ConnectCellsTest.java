package io.portolan.spark.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.spark.ConnectServer;
import io.portolan.spark.JavaProcess;
import io.portolan.spark.Sparks;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Sparks.class)
@EnabledIf("io.portolan.spark.Sparks#isConnect")
class ConnectCellsTest {

    @Test
    void cellsWorkOnAConnectServer(ConnectServer server) {
        List<String> remote = List.of("-Dspark.remote=" + server.address());
        assertThat(JavaProcess.run(CellProgram.class, remote, "cells.txt", "end.txt"))
                .isEqualTo(CellsTest.EXPECTED);
    }
}
