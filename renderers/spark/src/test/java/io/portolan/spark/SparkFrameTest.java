package io.portolan.spark;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.frame.Frames;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Sparks.class)
class SparkFrameTest {

    @Test
    void datasetIsAFrame(SparkSession spark) {
        assertThat(Frames.frame(spark.range(10).toDF("n")).column("n").number(9))
                .isEqualTo(9);
    }
}
