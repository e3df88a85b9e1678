package io.portolan.spark.session;

import java.util.List;
import java.util.stream.Collectors;
import org.apache.spark.sql.SparkSession;

/** What a Java with modules has to be started with before it can run Spark. */
final class JavaOptions {

    private static final List<String> OPENED = List.of(
            "java.lang",
            "java.lang.invoke",
            "java.lang.reflect",
            "java.io",
            "java.net",
            "java.nio",
            "java.util",
            "java.util.concurrent",
            "java.util.concurrent.atomic",
            "sun.nio.ch",
            "sun.nio.cs",
            "sun.security.action",
            "sun.util.calendar");

    private JavaOptions() {}

    /** @throws SparkSessionException if options are missing; the message lists them */
    static void require() {
        Module base = Object.class.getModule();
        Module spark = SparkSession.class.getModule();
        String missing = OPENED.stream()
                .filter(name -> base.getPackages().contains(name) && !base.isOpen(name, spark))
                .map(name -> "--add-opens=java.base/" + name + "=ALL-UNNAMED")
                .collect(Collectors.joining(" "));
        if (!missing.isEmpty()) {
            throw new SparkSessionException("Spark needs a Java that is started with more options. Set this variable "
                    + "before the kernel starts, then restart the kernel: JDK_JAVA_OPTIONS=\"" + missing + "\"");
        }
    }
}
