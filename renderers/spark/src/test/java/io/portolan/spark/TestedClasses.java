package io.portolan.spark;

import java.io.File;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Where this process has Portolan and its tests from, for other processes that are to run their functions. */
public final class TestedClasses {

    private static final Pattern OURS =
            Pattern.compile("portolan-[^/\\\\]*\\.jar$|[/\\\\]target[/\\\\](test-)?classes[/\\\\]?$");

    private TestedClasses() {}

    /** The part of the class path that is no library. */
    public static String path() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> OURS.matcher(entry).find())
                .collect(Collectors.joining(File.pathSeparator));
    }
}
