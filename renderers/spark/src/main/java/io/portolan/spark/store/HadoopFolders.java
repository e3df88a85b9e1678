package io.portolan.spark.store;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * A new folder and the place it goes to, in the process of an executor. The ending of a folder beside the place says
 * what was going on when a process died.
 *
 * @param fresh the new folder, written whole
 * @param target its place
 */
record HadoopFolders(FileSystem files, Path fresh, Path target) {

    /** What the place held before. */
    private static final String OLD = ".old";

    private static final int ATTEMPTS = 5;

    /** Files that belong in the place. */
    private static final String MERGING = ".merging";

    static HadoopFolders of(String fresh, String target) throws IOException {
        Path place = new Path(target);
        FileSystem files = place.getFileSystem(SparkHadoopUtil.get().conf());
        return new HadoopFolders(files, files.makeQualified(new Path(fresh)), files.makeQualified(place));
    }

    void swap() throws IOException {
        Path old = fresh.suffix(OLD);
        for (int left = ATTEMPTS; files.exists(fresh); left--) {
            if (files.exists(target)) {
                rename(target, old);
            }
            // A reader who finds nothing in the place may put back what was there.
            if (left == 1 || !files.exists(target)) {
                rename(fresh, target);
            }
        }
        files.delete(old, true);
    }

    void merge() throws IOException {
        Path merging = fresh.suffix(MERGING);
        if (files.exists(fresh)) {
            rename(fresh, merging);
        }
        if (files.exists(merging)) {
            try {
                finish(merging);
            } catch (IOException e) {
                throw new IOException(
                        "The charts are written; the next write puts the rest in place. Do not append them again.", e);
            }
        }
    }

    /** Another who mends may do the same at once. */
    private void finish(Path merging) throws IOException {
        try {
            moveFiles(merging, target);
            files.delete(merging, true);
        } catch (FileNotFoundException e) {
            if (files.exists(merging)) {
                throw e;
            }
        }
    }

    /** File names are of their writing alone, so that none is ever overwritten. */
    private void moveFiles(Path from, Path to) throws IOException {
        files.mkdirs(to);
        for (FileStatus entry : files.listStatus(from)) {
            Path place = new Path(to, entry.getPath().getName());
            if (entry.isDirectory()) {
                moveFiles(entry.getPath(), place);
            } else if (!entry.getPath().getName().startsWith("_")) {
                move(entry.getPath(), place);
            }
        }
    }

    private void move(Path from, Path to) throws IOException {
        if (files.exists(from)) {
            rename(from, to);
        }
    }

    void mend() throws IOException {
        Path[] left = left(OLD);
        if (!files.exists(target) && left.length > 0) {
            rename(left[left.length - 1], target);
        }
        for (Path old : left) {
            files.delete(old, true);
        }
        for (Path merging : left(MERGING)) {
            finish(merging);
        }
    }

    private Path[] left(String ending) throws IOException {
        String start = "." + target.getName() + "-";
        if (!files.exists(target.getParent())) {
            return new Path[0];
        }
        FileStatus[] found = files.listStatus(
                target.getParent(),
                path -> path.getName().startsWith(start) && path.getName().endsWith(ending));
        Arrays.sort(found, Comparator.comparingLong(FileStatus::getModificationTime));
        return Arrays.stream(found).map(FileStatus::getPath).toArray(Path[]::new);
    }

    void delete() throws IOException {
        files.delete(fresh, true);
    }

    /** A folder that is there would take the other in, where nobody looks. */
    private void rename(Path from, Path to) throws IOException {
        if (files.exists(to) || !files.rename(from, to)) {
            throw new IOException("Cannot rename " + from + " to " + to + ".");
        }
    }
}
