package io.portolan.display;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReasonTest {

    @TempDir
    Path folder;

    private static String reason(ThrowingCallable call) {
        return FileReason.of(catchThrowableOfType(IOException.class, call));
    }

    @Test
    void saysItInWords() throws IOException {
        Path file = Files.write(folder.resolve("taken"), new byte[] {(byte) 0xff});
        assertThat(reason(() -> Files.readString(folder.resolve("absent"))))
                .isEqualTo("there is no such file or folder");
        assertThat(reason(() -> Files.readString(file))).isEqualTo("it is not UTF-8 text");
        assertThat(reason(() -> Files.createDirectories(file))).isEqualTo(file + " is a file, not a folder");
        assertThat(reason(() -> Files.readString(file.resolve("child")))).isEqualTo("Not a directory");
    }

    @Test
    void keepsWhatItDoesNotKnow() {
        assertThat(FileReason.of(new IOException("odd"))).isEqualTo("odd");
    }
}
