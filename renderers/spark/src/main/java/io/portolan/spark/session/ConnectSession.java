package io.portolan.spark.session;

import io.portolan.display.CellListener;
import io.portolan.display.Displays;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/** A session whose driver is a Connect server. */
final class ConnectSession {

    /** Set in sessions that know of the cells. */
    private static final String READY = "spark.portolan.cells";

    private ConnectSession() {}

    static SparkSession open(String address, Map<String, String> options) {
        SparkSession.Builder builder = SparkSession.builder();
        options.forEach(builder::config);
        SparkSession session = ConnectClient.remote(builder, address).getOrCreate();
        if (session.conf().get(READY, "").isEmpty()) {
            session.conf().set(READY, "true");
            Thread.currentThread().setContextClassLoader(CellClasses.ofCaller().loader());
            ConnectClient.register(session, new CellUpload(session, CellClasses.ofCaller()));
            Displays.get().platform().listen(new CellListener() {
                @Override
                public void interrupted() {
                    ConnectClient.interruptAll(session);
                }
            });
        }
        return session;
    }
}
