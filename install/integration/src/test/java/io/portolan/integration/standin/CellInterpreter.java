package io.portolan.integration.standin;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.apache.zeppelin.interpreter.Interpreter;
import org.apache.zeppelin.interpreter.InterpreterContext;
import org.apache.zeppelin.interpreter.InterpreterResult;

/** A Zeppelin interpreter of Java cells; what they print is the paragraph's output. */
public final class CellInterpreter extends Interpreter {

    private final CellShell shell = new CellShell();

    public CellInterpreter(Properties properties) {
        super(properties);
    }

    @Override
    public void open() {}

    @Override
    public void close() {}

    @Override
    public InterpreterResult interpret(String paragraph, InterpreterContext context) {
        PrintStream standard = System.out;
        System.setOut(new PrintStream(context.out, true, StandardCharsets.UTF_8));
        try {
            shell.run(paragraph);
            System.out.flush();
            return new InterpreterResult(InterpreterResult.Code.SUCCESS);
        } catch (Exception e) {
            return new InterpreterResult(InterpreterResult.Code.ERROR, e.toString());
        } finally {
            System.setOut(standard);
        }
    }

    @Override
    public void cancel(InterpreterContext context) {}

    @Override
    public FormType getFormType() {
        return FormType.NONE;
    }

    @Override
    public int getProgress(InterpreterContext context) {
        return 0;
    }
}
