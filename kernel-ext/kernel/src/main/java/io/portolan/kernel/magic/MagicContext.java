package io.portolan.kernel.magic;

import java.nio.file.Path;
import java.util.List;

/** What a magic may do to the session. */
public interface MagicContext {

    /** The folder that relative paths start from. */
    Path folder();

    /** Adds jars and folders of classes for this cell and all later ones. */
    void addToClassPath(List<Path> entries);

    /**
     * Evaluates the cell's lines after the magic; their last value becomes the cell's. For {@code %%} magics.
     *
     * @throws Exception if the code fails; to be passed on
     */
    void evaluateRest() throws Exception;

    /**
     * Evaluates a file's content; errors name the file.
     *
     * @throws Exception if the code fails; to be passed on
     */
    void evaluateFile(Path file, String source) throws Exception;

    /** Removes the cell's outputs. */
    void clearOutput(boolean wait);

    /** Tells the reader something, on standard output. */
    void print(String line);
}
