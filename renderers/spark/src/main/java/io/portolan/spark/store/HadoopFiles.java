package io.portolan.spark.store;

import java.io.IOException;
import java.io.OutputStream;
import org.apache.hadoop.fs.ChecksumFileSystem;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.spark.deploy.SparkHadoopUtil;

/**
 * The files of a folder, in the process of an executor.
 *
 * @param files where it is
 */
record HadoopFiles(FileSystem files, Path folder) {

    static HadoopFiles in(String folder) throws IOException {
        Path path = new Path(folder);
        FileSystem files = path.getFileSystem(SparkHadoopUtil.get().conf());
        // Else each local file would have one of check sums beside it.
        FileSystem plain = files instanceof ChecksumFileSystem checked ? checked.getRawFileSystem() : files;
        plain.mkdirs(path);
        return new HadoopFiles(plain, path);
    }

    void write(String name, byte[] content) throws IOException {
        try (OutputStream out = files.create(new Path(folder, name), true)) {
            out.write(content);
        }
    }
}
