package io.portolan.databricks;

import io.portolan.display.DisplayException;
import io.portolan.display.Environment;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Optional;

/** The {@code displayHTML} of the notebook driver, an internal of Databricks that some versions let us call. */
record DriverDisplay(Object receiver, Method method) implements HtmlSink {

    private static final String DRIVER = "com.databricks.backend.daemon.driver.EnhancedRDDFunctions";

    /** The driver's function; empty wherever it is not there in the form known to us. */
    static Optional<HtmlSink> find(Environment environment) {
        // Scala's objects keep their methods in a class of their own where there is no static forwarder.
        return environment
                .findClass(DRIVER)
                .flatMap(DriverDisplay::of)
                .or(() -> environment.findClass(DRIVER + "$").flatMap(DriverDisplay::of));
    }

    private static Optional<HtmlSink> of(Class<?> type) {
        try {
            Method method = type.getMethod("displayHTML", String.class);
            Object receiver = Modifier.isStatic(method.getModifiers())
                    ? type
                    : type.getField("MODULE$").get(null);
            return Optional.of(new DriverDisplay(receiver, method));
        } catch (ReflectiveOperationException | RuntimeException | LinkageError otherVersion) {
            return Optional.empty();
        }
    }

    @Override
    public void show(String html) {
        try {
            method.invoke(receiver, html);
        } catch (InvocationTargetException e) {
            throw new DisplayException("displayHTML failed: " + e.getCause(), e.getCause());
        } catch (IllegalAccessException | RuntimeException | LinkageError e) {
            throw new DisplayException("displayHTML cannot be called: " + e, e);
        }
    }
}
