package io.portolan.image.font;

import static org.assertj.core.api.Assertions.assertThat;

import io.portolan.display.Environment;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostFontsTest {

    @TempDir
    Path folder;

    private byte[] font;

    @BeforeEach
    void readAFont() throws IOException {
        try (InputStream in = Typefaces.class.getResourceAsStream("OpenSans-Regular.ttf")) {
            font = in.readAllBytes();
        }
    }

    @Test
    void charactersAreFoundInFilesAndFolders() throws IOException {
        Path deep = Files.createDirectories(folder.resolve("a/b"));
        Path file = Files.write(deep.resolve("Font.TTF"), font);
        assertThat(new HostFonts(List.of(folder)).face('A')).isPresent();
        assertThat(new HostFonts(List.of(file)).face('A')).isPresent();
        assertThat(new HostFonts(List.of(folder)).face(0x4e2d)).isEmpty();
        assertThat(new HostFonts(List.of(folder.resolve("missing"))).face('A')).isEmpty();
    }

    @Test
    void filesThatAreNoFontsArePassedOver() throws IOException {
        Files.writeString(folder.resolve("a.ttf"), "no font");
        Files.write(folder.resolve("b.ttf"), new byte[0]);
        Files.write(folder.resolve("c.ttf"), java.util.Arrays.copyOf(font, 3000));
        assertThat(new HostFonts(List.of(folder)).face('A')).isEmpty();
        Files.write(folder.resolve("d.ttf"), font);
        assertThat(new HostFonts(List.of(folder)).face('A')).isPresent();
    }

    @Test
    void plainFacesComeFirst() throws IOException {
        Files.write(folder.resolve("A-Bold.ttf"), font);
        Files.write(folder.resolve("B.ttf"), font);
        Files.write(folder.resolve("C.ttc"), collection());
        HostFonts fonts = new HostFonts(List.of(folder));
        assertThat(fonts.face('A')).isSameAs(fonts.face('A'));
        assertThat(Typeface.all(ByteBuffer.wrap(collection()))).hasSize(2);
    }

    @Test
    void settingNamesFontsOrNone() throws IOException {
        Path file = Files.write(folder.resolve("font.ttf"), font);
        String listed = String.join(File.pathSeparator, file.toString(), "none");
        assertThat(HostFonts.of(setting(listed)).face('A')).isPresent();
        assertThat(HostFonts.of(setting("none")).face('A')).isEmpty();
    }

    private static Environment setting(String value) {
        return Environment.of(name -> name.equals("PORTOLAN_FONTS") ? value : null, name -> null);
    }

    /** Two faces whose list of tables is the same. */
    private byte[] collection() {
        int shift = 20;
        ByteBuffer all = ByteBuffer.allocate(shift + font.length).put("ttcf".getBytes());
        all.putInt(0x10000).putInt(2).putInt(shift).putInt(shift).put(font);
        int tables = all.getShort(shift + 4);
        for (int i = 0; i < tables; i++) {
            int offset = shift + 12 + 16 * i + 8;
            all.putInt(offset, all.getInt(offset) + shift);
        }
        return all.array();
    }
}
