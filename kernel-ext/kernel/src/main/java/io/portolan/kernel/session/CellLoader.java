package io.portolan.kernel.session;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.security.CodeSource;
import java.security.cert.Certificate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Holds the classes of cells and the jars that magics added. It is the context class loader of every cell, and it hands
 * out the class files of cells, so that a cluster's executors can load classes and lambdas that a cell declared.
 */
public final class CellLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    // Without a place of origin URLClassLoader cannot tell what the class may do.
    private static final CodeSource SOURCE = new CodeSource(MemoryUrl.of("", new byte[0]), (Certificate[]) null);

    /**
     * Packages that stand in the parent's jars but meet classes of the user's: this loader defines them itself, so that
     * they see the jars that magics add.
     */
    private static final List<String> COMPANIONS = List.of("io.portolan.tablesaw.", "io.portolan.spark.");

    private final Map<String, byte[]> classFiles = new ConcurrentHashMap<>();

    CellLoader(ClassLoader parent) {
        super("portolan-cells", new URL[0], parent);
    }

    void add(Path entry) {
        try {
            addURL(entry.toUri().toURL());
        } catch (MalformedURLException e) {
            throw new IllegalArgumentException("Not a class path entry: " + entry, e);
        }
    }

    /** Keeps a class file as the compiler made it; the class itself is defined when it is first used. */
    void declare(String name, byte[] classFile) {
        classFiles.put(name, classFile);
    }

    /**
     * The class file of a class declared in a cell, as the compiler made it.
     *
     * @param binaryName such as {@code REPL.$JShell$12$Point}
     */
    public Optional<byte[]> classFile(String binaryName) {
        return Optional.ofNullable(classFiles.get(binaryName)).map(byte[]::clone);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return COMPANIONS.stream().anyMatch(name::startsWith) ? loadCompanion(name) : super.loadClass(name, resolve);
    }

    private Class<?> loadCompanion(String name) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? defineCompanion(name) : loaded;
        }
    }

    private Class<?> defineCompanion(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                return super.loadClass(name, false);
            }
            byte[] classFile = in.readAllBytes();
            return defineClass(name, classFile, 0, classFile.length, SOURCE);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }

    @Override
    protected Class<?> findClass(String name) throws ClassNotFoundException {
        byte[] classFile = classFiles.get(name);
        if (classFile == null) {
            return super.findClass(name);
        }
        byte[] checked = LoopChecks.addTo(classFile);
        return defineClass(name, checked, 0, checked.length, SOURCE);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        byte[] classFile = name.endsWith(".class") ? classFiles.get(className(name)) : null;
        return classFile == null ? super.getResourceAsStream(name) : new ByteArrayInputStream(classFile);
    }

    @Override
    public @Nullable URL findResource(String name) {
        byte[] classFile = name.endsWith(".class") ? classFiles.get(className(name)) : null;
        return classFile == null ? super.findResource(name) : MemoryUrl.of(name, classFile);
    }

    private static String className(String resource) {
        return resource.substring(0, resource.length() - ".class".length()).replace('/', '.');
    }
}
