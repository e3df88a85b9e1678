package io.portolan.image.paint.pdf;

import io.portolan.image.font.Typeface;
import io.portolan.image.paint.TextBuffer;
import io.portolan.image.scene.Gradient;
import java.util.LinkedHashSet;
import java.util.Set;

/** What one page refers to, each thing under its object's number behind a letter: {@code /F7} is font 7. */
final class Resources {

    private final PdfFile file;
    private final PdfFonts fonts;
    private final Opacities opacities;
    private final int number;
    private final Set<Integer> usedFonts = new LinkedHashSet<>();
    private final Set<Integer> usedStates = new LinkedHashSet<>();
    private final Set<Integer> usedForms = new LinkedHashSet<>();
    private final Set<Integer> usedShadings = new LinkedHashSet<>();

    Resources(PdfFile file, PdfFonts fonts, Opacities opacities) {
        this.file = file;
        this.fonts = fonts;
        this.opacities = opacities;
        number = file.reserve();
    }

    int number() {
        return number;
    }

    PdfFont font(Typeface face) {
        PdfFont font = fonts.of(face);
        usedFonts.add(font.number());
        return font;
    }

    String opacity(int fill, int stroke) {
        return state(opacities.state(fill, stroke));
    }

    private String state(int state) {
        usedStates.add(state);
        return "/G" + state;
    }

    /** A drawing in a box that can be placed again and again. */
    String form(String box, String entries, TextBuffer content) {
        String all = "/Type/XObject/Subtype/Form/BBox[" + box + "]/Resources " + number + " 0 R" + entries;
        return form(file.addStream(all, content));
    }

    String image(PdfImage raster) {
        return form(raster.write(file));
    }

    private String form(int form) {
        usedForms.add(form);
        return "/X" + form;
    }

    String shading(Gradient gradient) {
        return shading(new Shading(gradient).colors(file));
    }

    /** A state that lets through what a gradient's opacities say, within a box. */
    String softMask(Gradient gradient, String box) {
        String shading = shading(new Shading(gradient).opacities(file));
        String all = "/Type/XObject/Subtype/Form/BBox[" + box + "]/Resources " + number
                + " 0 R/Group<</S/Transparency/CS/DeviceGray>>";
        int form = file.addStream(all, new TextBuffer(shading + " sh"));
        return state(file.add("<</SMask<</S/Luminosity/G " + form + " 0 R>>>>"));
    }

    private String shading(int shading) {
        usedShadings.add(shading);
        return "/S" + shading;
    }

    void write() {
        TextBuffer all = new TextBuffer("<<");
        append(all, "Font", 'F', usedFonts);
        append(all, "ExtGState", 'G', usedStates);
        append(all, "XObject", 'X', usedForms);
        append(all, "Shading", 'S', usedShadings);
        file.write(number, all.append(">>").toString());
    }

    private static void append(TextBuffer out, String kind, char letter, Set<Integer> numbers) {
        if (!numbers.isEmpty()) {
            out.append('/').append(kind).append("<<");
            for (int each : numbers) {
                out.append('/')
                        .append(letter)
                        .append(each)
                        .append(' ')
                        .append(each)
                        .append(" 0 R");
            }
            out.append(">>");
        }
    }
}
