package io.portolan.spark.session;

import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** A session whose driver is a Connect server. */
final class ConnectSession {

    /** Set in sessions that know of the cells. */
    private static final String READY = "spark.portolan.cells";

    /** How often the server tells of its progress. */
    private static final String INTERVAL = "spark.connect.progress.reportInterval";

    private ConnectSession() {}

    static SparkSession open(String address, Map<String, String> options) {
        ConnectProgress progress = new ConnectProgress();
        SparkSession session = ConnectClient.open(address, options, progress);
        if (session.conf().get(READY, "").isEmpty()) {
            session.conf().set(READY, "true");
            session.conf().set(INTERVAL, options.getOrDefault(INTERVAL, "500ms"));
            Thread.currentThread().setContextClassLoader(CellClasses.ofCaller().loader());
            ConnectClient.register(session, new CellUpload(session, CellClasses.ofCaller()));
            progress.follow(session);
        }
        return session;
    }
}
