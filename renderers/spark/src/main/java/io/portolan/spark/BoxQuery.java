package io.portolan.spark;

import io.portolan.frame.Frame;
import java.util.List;

record BoxQuery(SparkFrame frame, List<String> keys, String value) {
    Frame collect(int limit) {
        throw new SparkFrameException("later");
    }
}
