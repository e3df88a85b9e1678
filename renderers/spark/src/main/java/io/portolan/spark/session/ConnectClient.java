package io.portolan.spark.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;

/**
 * The client of Spark Connect, of whatever version: what is needed of it is called by name, as the oldest Spark, which
 * this is compiled against, has none.
 */
final class ConnectClient {

    private static final String PACKAGE = "org.apache.spark.sql.connect.client.";

    private ConnectClient() {}

    /**
     * The session of a server that has been opened so before and not stopped, else a new one.
     *
     * @param options settings of the session
     * @param progress is given each message that the client sends and receives
     */
    static SparkSession open(String address, Map<String, String> options, ConnectProgress progress) {
        Object builder = builder();
        options.forEach(
                (name, value) -> call(builder, "config", new Class<?>[] {String.class, String.class}, name, value));
        call(builder, "remote", new Class<?>[] {String.class}, address);
        Class<?> interceptor = interceptorType(builder);
        call(builder, "interceptor", new Class<?>[] {interceptor}, ConnectCalls.interceptor(interceptor, progress));
        return (SparkSession) call(builder, "getOrCreate");
    }

    /** The client's own, which from Spark 4.0 is behind one for all kinds of sessions. */
    private static Object builder() {
        try {
            return Class.forName("org.apache.spark.sql.connect.SparkSession", true, SparkSession.class.getClassLoader())
                    .getMethod("builder")
                    .invoke(null);
        } catch (ClassNotFoundException oldest) {
            return SparkSession.builder();
        } catch (ReflectiveOperationException e) {
            throw absent(e);
        }
    }

    /** Clients have gRPC's classes in packages of their own. */
    private static Class<?> interceptorType(Object builder) {
        return Arrays.stream(builder.getClass().getMethods())
                .filter(method -> method.getName().equals("interceptor"))
                .map(method -> method.getParameterTypes()[0])
                .findFirst()
                .orElseThrow(() -> absent(null));
    }

    /** Stops one operation of the session's server, and nothing else that the session has started. */
    static void interrupt(SparkSession session, String operation) {
        call(session, "interruptOperation", new Class<?>[] {String.class}, operation);
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

    /** What a method without parameters gives. */
    static Object call(Object target, String method) {
        return call(target, method, new Class<?>[0]);
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

    private static SparkSessionException absent(@Nullable Exception cause) {
        return new SparkSessionException(
                "The Spark on the class path is not the client of Spark Connect, which a remote session needs: add "
                        + "org.apache.spark:spark-connect-client-jvm in place of spark-sql.",
                cause);
    }
}
