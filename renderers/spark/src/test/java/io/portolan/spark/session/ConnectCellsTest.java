package io.portolan.spark.session;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.spark.ConnectServer;
import io.portolan.spark.Sparks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Sparks.class)
@EnabledIf("io.portolan.spark.Sparks#isConnect")
class ConnectCellsTest {

    @Test
    void cellsWorkOnAConnectServer(ConnectServer server) {
        assertThat(CellProcess.run("-Dspark.remote=" + server.address(), "cells.txt", "end.txt"))
                .isEqualTo(CellsTest.EXPECTED);
    }
}
