package io.portolan.kernel.session;

import java.nio.file.Path;
import jdk.jshell.execution.LoaderDelegate;
import jdk.jshell.spi.ExecutionControl.ClassBytecodes;

/** Loads what JShell compiled into a {@link CellLoader}. */
final class CellLoaderDelegate implements LoaderDelegate {

    private final CellLoader loader;

    CellLoaderDelegate(CellLoader loader) {
        this.loader = loader;
    }

    @Override
    public void load(ClassBytecodes[] classes) {
        for (ClassBytecodes compiled : classes) {
            loader.declare(compiled.name(), compiled.bytecodes());
        }
    }

    /** JShell tells of redefined classes here; it has given them new names already, which {@link #load} has seen. */
    @Override
    public void classesRedefined(ClassBytecodes[] classes) {
        load(classes);
    }

    @Override
    public void addToClasspath(String path) {
        loader.add(Path.of(path));
    }

    @Override
    public Class<?> findClass(String name) throws ClassNotFoundException {
        return loader.loadClass(name);
    }
}
