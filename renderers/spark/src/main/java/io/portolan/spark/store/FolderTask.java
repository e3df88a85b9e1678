package io.portolan.spark.store;

import java.io.IOException;
import java.util.Collections;
import java.util.Iterator;
import org.apache.spark.api.java.function.MapPartitionsFunction;

/**
 * A step with folders, done by an executor. Done again, because its answer was lost, a step does no harm.
 *
 * @param step what to do
 * @param fresh the folder to put in place
 * @param target the place
 */
record FolderTask(Step step, String fresh, String target) implements MapPartitionsFunction<Long, String> {

    /** What can be done. */
    enum Step {
        SWAP {
            @Override
            void run(HadoopFolders folders) throws IOException {
                folders.swap();
            }
        },
        MERGE {
            @Override
            void run(HadoopFolders folders) throws IOException {
                folders.merge();
            }
        },
        MEND {
            @Override
            void run(HadoopFolders folders) throws IOException {
                folders.mend();
            }
        },
        DELETE {
            @Override
            void run(HadoopFolders folders) throws IOException {
                folders.delete();
            }
        };

        abstract void run(HadoopFolders folders) throws IOException;
    }

    @Override
    public Iterator<String> call(Iterator<Long> rows) throws IOException {
        step.run(HadoopFolders.of(fresh, target));
        return Collections.emptyIterator();
    }
}
