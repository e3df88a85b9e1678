package io.portolan.display;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/**
 * No live platform: writes each value to a file of its own and tells the place. The folder is the setting {@code dir},
 * by default {@code portolan-out} where the program was started; where that cannot be written, the folder for temporary
 * files.
 */
public final class FilePlatform implements NotebookPlatform {

    private static final Map<String, String> EXTENSIONS = extensions();

    private final Environment environment;
    private final Consumer<String> report;

    /** @param report told of each file written, and of a folder that cannot be */
    public FilePlatform(Environment environment, Consumer<String> report) {
        this.environment = environment;
        this.report = report;
    }

    private static Map<String, String> extensions() {
        Map<String, String> extensions = new LinkedHashMap<>();
        extensions.put(MimeTypes.HTML, ".html");
        extensions.put(MimeTypes.PNG, ".png");
        extensions.put(MimeTypes.SVG, ".svg");
        extensions.put(MimeTypes.JPEG, ".jpg");
        extensions.put(MimeTypes.PDF, ".pdf");
        extensions.put(MimeTypes.MARKDOWN, ".md");
        extensions.put(MimeTypes.TEXT, ".txt");
        return extensions;
    }

    @Override
    public String name() {
        return "file";
    }

    @Override
    public int detect(Environment ignored) {
        return 0;
    }

    @Override
    public DisplayContext context() {
        return new DisplayContext(
                new LinkedHashSet<>(EXTENSIONS.keySet()),
                Set.of(Capability.SCRIPTS, Capability.PERSISTENT_OUTPUT, Capability.ISOLATED_FRAME),
                Long.MAX_VALUE,
                Theme.LIGHT,
                new Page());
    }

    @Override
    public DisplayHandle publish(MimeBundle bundle) {
        String type = EXTENSIONS.keySet().stream()
                .filter(bundle::has)
                .findFirst()
                .orElseThrow(() -> new DisplayException("Nothing in this value can be written to a file."));
        Path file = reserve(EXTENSIONS.get(type));
        FileHandle handle = new FileHandle(file, type);
        handle.update(bundle);
        report.accept("Portolan wrote " + file + note(bundle, type));
        return handle;
    }

    /** What is to be said beside the file: why it is not a richer one. */
    private static String note(MimeBundle bundle, String type) {
        return type.equals(MimeTypes.TEXT)
                ? ""
                : bundle.string(MimeTypes.TEXT).map(note -> " " + note).orElse("");
    }

    private Path reserve(String extension) {
        Path wanted = Path.of(environment.setting("dir").orElse("portolan-out")).toAbsolutePath();
        try {
            return newFile(wanted, extension);
        } catch (IOException cannot) {
            Path temporary = Path.of(System.getProperty("java.io.tmpdir"), "portolan-out");
            report.accept(
                    "Portolan cannot write to " + wanted + " (" + FileReason.of(cannot) + "); using " + temporary);
            try {
                return newFile(temporary, extension);
            } catch (IOException e) {
                throw new DisplayException(
                        "Neither " + wanted + " nor " + temporary
                                + " can be written. Set -Dportolan.dir=FOLDER to a folder that can.",
                        e);
            }
        }
    }

    /** Creates the first free {@code output-N}, so that two programs in one folder do not overwrite each other. */
    private static Path newFile(Path folder, String extension) throws IOException {
        Files.createDirectories(folder);
        for (int number = 1; ; number++) {
            Path file = folder.resolve("output-" + number + extension);
            try {
                return Files.createFile(file);
            } catch (FileAlreadyExistsException taken) {
                continue;
            }
        }
    }

    private record FileHandle(Path file, String type) implements DisplayHandle {

        @Override
        public String id() {
            return file.toString();
        }

        @Override
        public void update(MimeBundle bundle) {
            Object value = bundle.value(type)
                    .orElseThrow(() -> new DisplayException("The new value has no " + type + " for " + file + "."));
            write(value instanceof byte[] bytes ? bytes : value.toString().getBytes(StandardCharsets.UTF_8));
        }

        private void write(byte[] bytes) {
            try {
                Path part = file.resolveSibling(file.getFileName() + ".part");
                Files.write(part, bytes, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING);
                Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
            } catch (IOException e) {
                throw new DisplayException("Cannot write " + file + ": " + FileReason.of(e) + ".", e);
            }
        }

        @Override
        public void clear() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new DisplayException("Cannot delete " + file + ": " + FileReason.of(e) + ".", e);
            }
        }
    }
}
