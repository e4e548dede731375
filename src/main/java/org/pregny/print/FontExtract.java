package org.pregny.print;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.IntPredicate;

/**
 * The everyday characters of a TrueType font as a font of its own. OpenPDF embeds the metrics of all glyphs of a font,
 * used or not: of a font of thirty thousand they weigh more than the words of a pass.
 */
final class FontExtract {

    private static final int COMPONENT_WORDS = 0x0001;
    private static final int COMPONENT_SCALE = 0x0008;
    private static final int MORE_COMPONENTS = 0x0020;
    private static final int COMPONENT_TWO_SCALES = 0x0040;
    private static final int COMPONENT_MATRIX = 0x0080;

    private final ByteBuffer font;
    private final Map<String, ByteBuffer> tables = new HashMap<>();
    private final List<Integer> glyphs = new ArrayList<>(List.of(0));
    private final Map<Integer, Integer> places = new HashMap<>(Map.of(0, 0));
    private final SortedMap<Integer, Integer> characters = new TreeMap<>();

    private FontExtract(byte[] font) {
        this.font = ByteBuffer.wrap(font);
        for (int i = 0; i < this.font.getShort(4); i++) {
            int entry = 12 + 16 * i;
            String tag = new String(font, entry, 4, StandardCharsets.ISO_8859_1);
            tables.put(tag, this.font.slice(this.font.getInt(entry + 8), this.font.getInt(entry + 12)));
        }
    }

    static byte[] of(byte[] font, IntPredicate wanted) {
        FontExtract extract = new FontExtract(font);
        extract.choose(wanted);
        return extract.written();
    }

    private void choose(IntPredicate wanted) {
        FontCharacters.of(tables.get("cmap")).forEach((character, glyph) -> {
            if (wanted.test(character)) {
                characters.put(character, place(glyph));
            }
        });
    }

    private int place(int glyph) {
        return places.computeIfAbsent(glyph, any -> {
            glyphs.add(glyph);
            return glyphs.size() - 1;
        });
    }

    private byte[] written() {
        Map<String, byte[]> parts = new TreeMap<>();
        List<byte[]> outlines = outlines();
        parts.put("glyf", joined(outlines));
        parts.put("loca", locations(outlines));
        parts.put("hmtx", metrics());
        parts.put("cmap", FontCharacters.written(characters));
        parts.put("head", patched("head", 50, 1));
        parts.put("hhea", patched("hhea", 34, glyphs.size()));
        parts.put("maxp", patched("maxp", 4, glyphs.size()));
        parts.put("OS/2", bytes(tables.get("OS/2")));
        parts.put("name", bytes(tables.get("name")));
        parts.put("post", bytes(tables.get("post").slice(0, 32)));
        return file(parts);
    }

    /** Grows the list of glyphs as it goes: a letter may be composed of others. */
    private List<byte[]> outlines() {
        List<byte[]> outlines = new ArrayList<>();
        for (int i = 0; i < glyphs.size(); i++) {
            byte[] outline = outline(glyphs.get(i));
            if (outline.length > 0 && outline[0] < 0) {
                renumber(ByteBuffer.wrap(outline));
            }
            outlines.add(outline);
        }
        return outlines;
    }

    private byte[] outline(int glyph) {
        int start = location(glyph);
        return bytes(tables.get("glyf").slice(start, location(glyph + 1) - start));
    }

    private int location(int glyph) {
        boolean wide = tables.get("head").getShort(50) == 1;
        ByteBuffer loca = tables.get("loca");
        return wide ? loca.getInt(4 * glyph) : 2 * Short.toUnsignedInt(loca.getShort(2 * glyph));
    }

    private void renumber(ByteBuffer composite) {
        int at = 10;
        int flags;
        do {
            flags = composite.getShort(at);
            composite.putShort(at + 2, (short) place(Short.toUnsignedInt(composite.getShort(at + 2))));
            at += 4 + ((flags & COMPONENT_WORDS) != 0 ? 4 : 2);
            at += (flags & COMPONENT_SCALE) != 0 ? 2 : 0;
            at += (flags & COMPONENT_TWO_SCALES) != 0 ? 4 : 0;
            at += (flags & COMPONENT_MATRIX) != 0 ? 8 : 0;
        } while ((flags & MORE_COMPONENTS) != 0);
    }

    private byte[] metrics() {
        int measured = Short.toUnsignedInt(tables.get("hhea").getShort(34));
        ByteBuffer from = tables.get("hmtx");
        ByteBuffer to = ByteBuffer.allocate(4 * glyphs.size());
        for (int glyph : glyphs) {
            to.putShort(from.getShort(4 * Math.min(glyph, measured - 1)));
            to.putShort(from.getShort(glyph < measured ? 4 * glyph + 2 : 4 * measured + 2 * (glyph - measured)));
        }
        return to.array();
    }

    private static byte[] locations(List<byte[]> outlines) {
        ByteBuffer loca = ByteBuffer.allocate(4 * outlines.size() + 4);
        int at = 0;
        for (byte[] outline : outlines) {
            loca.putInt(at);
            at += padded(outline.length);
        }
        return loca.putInt(at).array();
    }

    private byte[] patched(String table, int at, int value) {
        return ByteBuffer.wrap(bytes(tables.get(table)))
                .putShort(at, (short) value)
                .array();
    }

    private byte[] file(Map<String, byte[]> parts) {
        int at = 12 + 16 * parts.size();
        ByteBuffer head = ByteBuffer.allocate(at);
        head.putInt(font.getInt(0)).putShort((short) parts.size()).position(12);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            head.put(part.getKey().getBytes(StandardCharsets.ISO_8859_1)).putInt(0);
            head.putInt(at).putInt(part.getValue().length);
            at += padded(part.getValue().length);
        }
        List<byte[]> whole = new ArrayList<>(List.of(head.array()));
        whole.addAll(parts.values());
        return joined(whole);
    }

    private static byte[] joined(List<byte[]> pieces) {
        ByteBuffer joined = ByteBuffer.allocate(
                pieces.stream().mapToInt(piece -> padded(piece.length)).sum());
        for (byte[] piece : pieces) {
            joined.put(piece).position(padded(joined.position()));
        }
        return joined.array();
    }

    private static int padded(int length) {
        return (length + 3) / 4 * 4;
    }

    private static byte[] bytes(ByteBuffer table) {
        byte[] bytes = new byte[table.capacity()];
        table.get(0, bytes);
        return bytes;
    }
}
