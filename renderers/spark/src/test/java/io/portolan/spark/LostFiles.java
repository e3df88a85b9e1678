package io.portolan.spark;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.regex.Pattern;
import org.apache.spark.TaskContext;
import org.apache.spark.api.java.function.FilterFunction;

/**
 * Loses what a stage writes for the next: the task with a certain row deletes the files of the tasks before it, the first
 * time that the stage runs. Keeps all rows.
 *
 * @param folder where executors keep files
 * @param row in the last partition
 */
public record LostFiles(String folder, long row) implements FilterFunction<Long> {

    @Override
    public boolean call(Long value) throws IOException {
        if (value == row && TaskContext.get().stageAttemptNumber() == 0) {
            Files.walkFileTree(Path.of(folder), new Deletion());
        }
        return true;
    }

    private static final class Deletion extends SimpleFileVisitor<Path> {

        private static final Pattern SHUFFLED = Pattern.compile("shuffle_\\d+_\\d+_\\d+\\.(data|index)");

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (SHUFFLED.matcher(file.getFileName().toString()).matches()) {
                Files.deleteIfExists(file);
            }
            return FileVisitResult.CONTINUE;
        }

        /** Files that are being written are renamed meanwhile. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException failure) {
            return FileVisitResult.CONTINUE;
        }
    }
}
