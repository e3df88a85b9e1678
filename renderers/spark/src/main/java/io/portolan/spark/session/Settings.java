package io.portolan.spark.session;

import java.io.IOException;
import java.io.Reader;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The settings of a notebook's session: the user's own, then the program's, then those of the installation, then what
 * suits a notebook.
 */
final class Settings {

    private static final String MASTER = "spark.master";
    private static final String LOCAL = "local";

    private static final Map<String, String> NOTEBOOK = Map.of(
            "spark.app.name", "notebook",
            "spark.ui.enabled", "false",
            "spark.ui.showConsoleProgress", "false");

    private static final Map<String, String> HERE =
            Map.of(MASTER, "local[*]", "spark.driver.host", "127.0.0.1", "spark.driver.bindAddress", "127.0.0.1");

    private Settings() {}

    /** All settings of a session in this program or on a cluster. */
    static Map<String, String> classic(Map<String, String> options) {
        Map<String, String> settings = new TreeMap<>(NOTEBOOK);
        settings.putAll(installation());
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("spark."))
                .forEach(name -> settings.put(name, System.getProperty(name)));
        settings.putAll(options);
        if (settings.getOrDefault(MASTER, LOCAL).startsWith(LOCAL)) {
            HERE.forEach(settings::putIfAbsent);
        }
        return settings;
    }

    /** Whether executors are threads of this program. */
    static boolean isInProcess(Map<String, String> settings) {
        String master = settings.getOrDefault(MASTER, LOCAL);
        return master.equals(LOCAL) || master.startsWith(LOCAL + "[");
    }

    /** The name by which executors reach this machine, as Spark chooses it. */
    static String host(Map<String, String> settings) {
        String named = settings.get("spark.driver.host");
        String configured = named == null ? System.getenv("SPARK_LOCAL_IP") : named;
        try {
            return configured == null ? InetAddress.getLocalHost().getHostAddress() : configured;
        } catch (UnknownHostException e) {
            throw new SparkSessionException("This machine has no name. Set spark.driver.host to one.", e);
        }
    }

    /** The address of the Connect server that is asked for, if one is. */
    static Optional<String> remote(Map<String, String> options) {
        return options.containsKey(MASTER)
                ? Optional.empty()
                : Optional.ofNullable(options.get("spark.remote"))
                        .or(() -> Optional.ofNullable(System.getProperty("spark.remote")))
                        .or(() -> Optional.ofNullable(System.getenv("SPARK_REMOTE")));
    }

    private static Map<String, String> installation() {
        Properties defaults = new Properties();
        Optional<Path> file =
                folder().map(folder -> folder.resolve("spark-defaults.conf")).filter(Files::isReadable);
        if (file.isPresent()) {
            try (Reader reader = Files.newBufferedReader(file.get())) {
                defaults.load(reader);
            } catch (IOException | IllegalArgumentException e) {
                throw new SparkSessionException("Cannot read " + file.get() + ": " + e.getMessage(), e);
            }
        }
        Map<String, String> settings = new TreeMap<>();
        defaults.stringPropertyNames()
                .forEach(name -> settings.put(name, defaults.getProperty(name).trim()));
        return settings;
    }

    private static Optional<Path> folder() {
        return Optional.ofNullable(System.getenv("SPARK_CONF_DIR"))
                .map(Path::of)
                .or(() -> Optional.ofNullable(System.getenv("SPARK_HOME")).map(home -> Path.of(home, "conf")));
    }
}
