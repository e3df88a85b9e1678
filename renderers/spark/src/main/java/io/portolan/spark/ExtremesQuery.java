package io.portolan.spark;

import io.portolan.frame.Frame;
import java.util.List;

record ExtremesQuery(SparkFrame frame, List<String> lines, List<String> columns) {
    Frame collect(int parts, boolean log) {
        throw new SparkFrameException("later");
    }
}
