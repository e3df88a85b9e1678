package io.portolan.kernel.session;

import java.util.Map;
import jdk.jshell.spi.ExecutionControl;
import jdk.jshell.spi.ExecutionControlProvider;
import jdk.jshell.spi.ExecutionEnv;

/** Gives JShell the execution that the session made. */
final class CellExecutionProvider implements ExecutionControlProvider {

    private final CellExecution execution;

    CellExecutionProvider(CellExecution execution) {
        this.execution = execution;
    }

    @Override
    public String name() {
        return "portolan";
    }

    @Override
    public ExecutionControl generate(ExecutionEnv environment, Map<String, String> parameters) {
        return execution;
    }
}
