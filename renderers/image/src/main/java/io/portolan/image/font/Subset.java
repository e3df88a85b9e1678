package io.portolan.image.font;

import io.portolan.image.deflate.ByteSink;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes a font file of some glyphs of another: glyph {@code i} is the i-th one asked for. Components of composite glyphs
 * follow at the end; hinting programs are left out.
 */
final class Subset {

    private static final int INSTRUCTED = 256;

    private final GlyphTable source;
    private final List<Integer> glyphs;
    private final Map<Integer, Integer> ids = new HashMap<>();
    private final ByteSink glyf = new ByteSink(4096);
    private final ByteSink loca = new ByteSink(256);

    Subset(GlyphTable source, List<Integer> wanted) {
        this.source = source;
        glyphs = new ArrayList<>(wanted);
        for (int i = 0; i < wanted.size(); i++) {
            ids.putIfAbsent(wanted.get(i), i);
        }
        for (int i = 0; i < glyphs.size(); i++) {
            loca.i32(glyf.count());
            append(source.data(glyphs.get(i)));
        }
        loca.i32(glyf.count());
    }

    private void append(FontBytes data) {
        if (data.length() > 0) {
            if (data.i16(0) >= 0) {
                appendSimple(data);
            } else {
                appendComposite(data);
            }
            while (glyf.count() % 4 != 0) {
                glyf.u8(0);
            }
        }
    }

    private void appendSimple(FontBytes data) {
        int instructions = 10 + 2 * data.i16(0);
        int points = instructions + 2 + data.u16(instructions);
        glyf.all(data.copy(0, instructions), 0, instructions);
        glyf.u16(0);
        glyf.all(data.copy(points, data.length() - points), 0, data.length() - points);
    }

    private void appendComposite(FontBytes data) {
        glyf.all(data.copy(0, 10), 0, 10);
        source.components(data, (flags, glyph, at, end) -> {
            glyf.u16(flags & ~INSTRUCTED);
            glyf.u16(id(glyph));
            glyf.all(data.copy(at, end - at), 0, end - at);
        });
    }

    private int id(int glyph) {
        return ids.computeIfAbsent(glyph, missing -> {
            glyphs.add(missing);
            return glyphs.size() - 1;
        });
    }

    /** The whole file. */
    byte[] file(FontBytes head, FontBytes hhea, FontBytes maxp, Metrics metrics) {
        Map<String, byte[]> tables = new TreeMap<>();
        tables.put("glyf", glyf.toArray());
        tables.put("loca", loca.toArray());
        tables.put("head", changed(changed(head.copy(0, 54), 50, 1), 8, 0, 0));
        tables.put("hhea", changed(hhea.copy(0, 36), 34, glyphs.size()));
        tables.put("maxp", changed(maxp.copy(0, 32), 4, glyphs.size()));
        ByteSink hmtx = new ByteSink(4 * glyphs.size());
        for (int glyph : glyphs) {
            hmtx.u16(metrics.advance(glyph));
            hmtx.u16(metrics.bearing(glyph));
        }
        tables.put("hmtx", hmtx.toArray());
        return assembled(tables);
    }

    private static byte[] changed(byte[] table, int at, int... words) {
        for (int i = 0; i < words.length; i++) {
            table[at + 2 * i] = (byte) (words[i] >> 8);
            table[at + 2 * i + 1] = (byte) words[i];
        }
        return table;
    }

    private static byte[] assembled(Map<String, byte[]> tables) {
        int count = tables.size();
        int power = Integer.highestOneBit(count);
        int offset = 12 + 16 * count;
        ByteSink file = new ByteSink(
                tables.values().stream().mapToInt(table -> padded(table.length)).reduce(offset, Integer::sum));
        file.i32(0x00010000);
        file.u16(count);
        file.u16(16 * power);
        file.u16(Integer.numberOfTrailingZeros(power));
        file.u16(16 * (count - power));
        for (Map.Entry<String, byte[]> table : tables.entrySet()) {
            table.getKey().chars().forEach(file::u8);
            file.i32(sum(table.getValue()));
            file.i32(offset);
            file.i32(table.getValue().length);
            offset += padded(table.getValue().length);
        }
        for (byte[] table : tables.values()) {
            file.all(table, 0, table.length);
            for (int i = table.length; i < padded(table.length); i++) {
                file.u8(0);
            }
        }
        return file.toArray();
    }

    private static int padded(int length) {
        return length + 3 & ~3;
    }

    /** The sum of its numbers of 32 bits. */
    private static int sum(byte[] table) {
        int sum = 0;
        for (int i = 0; i < table.length; i++) {
            sum += (table[i] & 255) << 24 - 8 * (i & 3);
        }
        return sum;
    }
}
