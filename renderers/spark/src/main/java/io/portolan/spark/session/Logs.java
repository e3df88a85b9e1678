package io.portolan.spark.session;

import java.net.URL;

/** Keeps Spark's log out of the cells. */
final class Logs {

    private static final String CONFIGURATION = "log4j2.configurationFile";

    private Logs() {}

    /** Logs errors alone, unless the user has configured logging; of use before Spark's first class is loaded. */
    static void quieten() {
        URL configuration = Logs.class.getResource("log4j2.properties");
        boolean configured = System.getProperty(CONFIGURATION) != null
                || System.getProperty("log4j.configurationFile") != null
                || Thread.currentThread().getContextClassLoader().getResource("log4j2.properties") != null;
        if (configuration != null && !configured) {
            System.setProperty(CONFIGURATION, configuration.toString());
        }
    }
}
