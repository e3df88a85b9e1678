package io.portolan.spark.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.spark.sql.SparkSession;

/**
 * The client of Spark Connect, of whatever version: what is needed of it is called by name, as the oldest Spark, which
 * this is compiled against, has none.
 */
final class ConnectClient {

    private static final String PACKAGE = "org.apache.spark.sql.connect.client.";

    private ConnectClient() {}

    /** Has a session connect to a server. */
    static SparkSession.Builder remote(SparkSession.Builder builder, String address) {
        return (SparkSession.Builder) call(builder, "remote", new Class<?>[] {String.class}, address);
    }

    /** Stops what the session's server does for it. */
    static void interruptAll(SparkSession session) {
        call(session, "interruptAll", new Class<?>[0]);
    }

    /** Has the client send what there is to be sent before each of its requests. */
    static void register(SparkSession session, CellUpload upload) {
        try {
            ClassLoader loader = session.getClass().getClassLoader();
            Path nothing = write(Map.of());
            Class<?> finder = Class.forName(PACKAGE + "ClassFinder", true, loader);
            Class<?> folders = Class.forName(PACKAGE + "REPLClassDirMonitor", true, loader);
            Object ours = Proxy.newProxyInstance(loader, new Class<?>[] {finder}, (proxy, method, arguments) -> {
                if (!method.getName().equals("findClasses")) {
                    return method.getName().equals("hashCode") ? System.identityHashCode(proxy) : proxy == arguments[0];
                }
                Map<String, byte[]> files = upload.next();
                Path folder = files.isEmpty() ? nothing : write(files);
                return method.invoke(folders.getConstructor(String.class).newInstance(folder.toString()));
            });
            call(session, "registerClassFinder", new Class<?>[] {finder}, ours);
        } catch (ClassNotFoundException e) {
            throw absent(e);
        }
    }

    /** Class files in a folder of their own, which goes when the program ends. */
    private static Path write(Map<String, byte[]> files) {
        try {
            Path folder = Files.createTempDirectory("portolan-cells");
            folder.toFile().deleteOnExit();
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                Path target = folder.resolve(file.getKey());
                Files.createDirectories(target.getParent());
                Files.write(target, file.getValue());
                deleteAtEnd(folder, folder.relativize(target));
            }
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What is registered later is deleted earlier: files before their folders. */
    private static void deleteAtEnd(Path folder, Path file) {
        for (int names = 1; names <= file.getNameCount(); names++) {
            folder.resolve(file.subpath(0, names)).toFile().deleteOnExit();
        }
    }

    private static Object call(Object target, String method, Class<?>[] types, Object... arguments) {
        try {
            return target.getClass().getMethod(method, types).invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw new SparkSessionException("Spark Connect: " + e.getCause().getMessage(), e.getCause());
        } catch (ReflectiveOperationException e) {
            throw absent(e);
        }
    }

    private static SparkSessionException absent(Exception cause) {
        return new SparkSessionException(
                "The Spark on the class path is not the client of Spark Connect, which a remote session needs: add "
                        + "org.apache.spark:spark-connect-client-jvm in place of spark-sql.",
                cause);
    }
}
