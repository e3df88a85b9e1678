package io.portolan.integration.standin;

/** A program that runs one cell and prints its value, as the notebook of a host without Java cells would. */
public final class CellHost {

    private CellHost() {}

    public static void main(String[] arguments) throws Exception {
        CellShell shell = new CellShell();
        shell.addToClasspath(System.getProperty("java.class.path"));
        System.out.println(shell.run(arguments[0]));
    }
}
