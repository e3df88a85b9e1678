package io.portolan.spark;

import java.io.File;
import java.lang.reflect.Method;
import java.nio.file.Path;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives tests a session of the Spark on the class path: a classic one on two threads, or a client of a Connect server
 * that is started for them, and that server. The session is one for all tests of a process.
 */
public final class Sparks implements ParameterResolver {

    private static final Object LOCK = new Object();

    /** Whether the class path holds no Spark but the client. */
    public static boolean isConnect() {
        try {
            Class.forName("org.apache.spark.scheduler.TaskScheduler", false, Sparks.class.getClassLoader());
            return false;
        } catch (ClassNotFoundException e) {
            return true;
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        Class<?> type = parameter.getParameter().getType();
        return type == SparkSession.class || type == ConnectServer.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
        Open open = open(context);
        return parameter.getParameter().getType() == SparkSession.class ? open.session : open.server;
    }

    /** A session in this process, as tests have it. */
    public static SparkSession classic() {
        return SparkSession.builder()
                .appName("portolan")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "127.0.0.1")
                .config("spark.driver.bindAddress", "127.0.0.1")
                .config("spark.sql.shuffle.partitions", "4")
                .config("spark.sql.warehouse.dir", "target/warehouse")
                .config("spark.sql.extensions", "io.delta.sql.DeltaSparkSessionExtension")
                .config("spark.sql.catalog.spark_catalog", "org.apache.spark.sql.delta.catalog.DeltaCatalog")
                .config("spark.databricks.delta.snapshotPartitions", "2")
                .getOrCreate();
    }

    private static Open open(ExtensionContext context) {
        return context.getRoot()
                .getStore(ExtensionContext.Namespace.GLOBAL)
                .getOrComputeIfAbsent(Open.class, key -> new Open(), Open.class);
    }

    /** Executors of a server know the classes that its client sends them; sessions of Spark 3.5 have no artifacts. */
    public static void sendClasses(SparkSession session) {
        try {
            Method add = session.getClass().getMethod("addArtifact", String.class);
            for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
                if (Path.of(entry).getFileName().toString().matches("portolan-.*\\.jar")) {
                    add.invoke(session, entry);
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("This client of Spark Connect cannot send classes.", e);
        }
    }

    /** The session, closed after the last test. */
    private static final class Open implements ExtensionContext.Store.CloseableResource {

        private final SparkSession session;
        private final @Nullable ConnectServer server;

        Open() {
            synchronized (LOCK) {
                if (isConnect()) {
                    server = ConnectServer.start();
                    session = connect(server.address());
                } else {
                    server = null;
                    session = classic();
                }
            }
        }

        /** By reflection: the classic builder of Spark 3.5, which tests are compiled against, has no remote. */
        private static SparkSession connect(String address) {
            try {
                SparkSession.Builder builder = SparkSession.builder();
                Method remote = builder.getClass().getMethod("remote", String.class);
                SparkSession session = ((SparkSession.Builder) remote.invoke(builder, address)).getOrCreate();
                sendClasses(session);
                return session;
            } catch (ReflectiveOperationException e) {
                throw new IllegalStateException("This client of Spark Connect cannot be given an address.", e);
            }
        }

        @Override
        public void close() {
            session.stop();
            if (server != null) {
                server.close();
            }
        }
    }
}
