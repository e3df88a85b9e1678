package io.portolan.image;

import io.portolan.figure.Figure;
import io.portolan.figure.Format;
import io.portolan.figure.RenderOptions;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.List;
import java.util.stream.Stream;

/** Draws the figures of a folder and prints a hash of each PNG and SVG; run in JVMs of its own. */
public final class DrawAll {

    private DrawAll() {}

    /** The figures of a folder in the order of their names. */
    static Stream<Path> figures(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).sorted().toList().stream();
        }
    }

    public static void main(String[] args) throws IOException, GeneralSecurityException {
        for (Path file : figures(Path.of(args[0])).toList()) {
            for (Format format : List.of(Format.PNG, Format.SVG)) {
                byte[] picture = new ImageRenderer()
                        .render(
                                Figure.read(file),
                                format,
                                RenderOptions.standard().withScale(1.5));
                byte[] hash = MessageDigest.getInstance("SHA-256").digest(picture);
                System.out.println(file.getFileName() + " " + format + " " + new BigInteger(1, hash).toString(16));
            }
        }
    }
}
