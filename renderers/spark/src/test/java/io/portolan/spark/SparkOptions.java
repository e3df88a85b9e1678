package io.portolan.spark;

import java.lang.management.ManagementFactory;
import java.util.List;

/** What a Java of 17 or later needs to be told before it runs Spark. */
public final class SparkOptions {

    private SparkOptions() {}

    /** The options that this process was started with for Spark's sake. */
    public static List<String> opens() {
        return ManagementFactory.getRuntimeMXBean().getInputArguments().stream()
                .filter(argument -> argument.startsWith("--add-opens") || argument.startsWith("-XX:+Ignore"))
                .toList();
    }
}
