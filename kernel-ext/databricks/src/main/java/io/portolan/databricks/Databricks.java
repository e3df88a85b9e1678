package io.portolan.databricks;

import io.portolan.display.Displays;
import io.portolan.display.Environment;
import java.util.function.Consumer;

/** Gives Portolan the notebook's own way to show HTML. */
public final class Databricks {

    private Databricks() {}

    /**
     * Shows everything through this function from now on. In a Scala cell: {@code Databricks.use(displayHTML(_))}.
     *
     * @param displayHtml shows a piece of HTML in the running cell
     */
    public static void use(Consumer<String> displayHtml) {
        Displays.get().use(new DatabricksPlatform(displayHtml::accept, Environment.system()));
    }

    /**
     * Shows everything through this Scala function, a {@code String => Unit}.
     *
     * @param function a {@code scala.Function1}; its type is not named here so that any version of Scala will do
     * @throws io.portolan.display.DisplayException if it is no function of one argument
     */
    public static void useFunction(Object function) {
        Displays.get().use(new DatabricksPlatform(ScalaFunction.of(function), Environment.system()));
    }
}
