package io.portolan.databricks;

import io.portolan.display.DisplayException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/** A {@code scala.Function1}, called without a Scala library to compile against. */
record ScalaFunction(Object function, Method apply) implements HtmlSink {

    static HtmlSink of(Object function) {
        try {
            Class<?> type =
                    Class.forName("scala.Function1", false, function.getClass().getClassLoader());
            if (type.isInstance(function)) {
                return new ScalaFunction(function, type.getMethod("apply", Object.class));
            }
        } catch (ReflectiveOperationException | LinkageError noScala) {
            throw refused(function, noScala);
        }
        throw refused(function, null);
    }

    private static DisplayException refused(Object function, @org.jspecify.annotations.Nullable Throwable cause) {
        return new DisplayException(
                "A " + function.getClass().getName()
                        + " is no function of a String; write Databricks.use(displayHTML(_))",
                cause);
    }

    @Override
    public void show(String html) {
        try {
            apply.invoke(function, html);
        } catch (InvocationTargetException e) {
            throw new DisplayException("displayHTML failed: " + e.getCause(), e.getCause());
        } catch (IllegalAccessException e) {
            throw new DisplayException("displayHTML cannot be called: " + e, e);
        }
    }
}
