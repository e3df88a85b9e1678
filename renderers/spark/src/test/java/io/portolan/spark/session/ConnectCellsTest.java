package io.portolan.spark.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.portolan.spark.ConnectServer;
import io.portolan.spark.Sparks;
import org.junit.jupiter.api.Test;

class ConnectCellsTest {

    @Test
    void cellsWorkOnAConnectServer() {
        assumeTrue(Sparks.isConnect(), "a client of Spark Connect on the class path");
        try (ConnectServer server = ConnectServer.start()) {
            assertThat(CellProcess.run("-Dspark.remote=" + server.address(), "cells.txt", "end.txt"))
                    .isEqualTo(CellsTest.EXPECTED);
        }
    }
}
