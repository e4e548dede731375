package org.pregny.print;

import java.nio.ByteBuffer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The table of a TrueType font that says which glyph stands for a character. */
final class FontCharacters {

    private static final int ALL_OF_UNICODE = 3 << 16 | 10;
    private static final int FIRST_PLANE = 3 << 16 | 1;
    private static final int GROUPS = 12;
    private static final int SEGMENTS = 4;

    private FontCharacters() {}

    static Map<Integer, Integer> of(ByteBuffer table) {
        Map<Integer, Integer> glyphs = new TreeMap<>();
        for (int i = 0; i < table.getShort(2); i++) {
            int at = table.getInt(8 + 8 * i);
            if (table.getInt(4 + 8 * i) == ALL_OF_UNICODE && table.getShort(at) == GROUPS) {
                readGroups(table, at, glyphs);
            }
        }
        return glyphs;
    }

    private static void readGroups(ByteBuffer table, int at, Map<Integer, Integer> glyphs) {
        for (int group = 0; group < table.getInt(at + 12); group++) {
            int start = at + 16 + 12 * group;
            int first = table.getInt(start);
            for (int character = first; character <= table.getInt(start + 4); character++) {
                glyphs.put(character, table.getInt(start + 8) + character - first);
            }
        }
    }

    /** A segment for each character, and a last one as the format wants it; all of them are of the first plane. */
    static byte[] written(SortedMap<Integer, Integer> glyphs) {
        int segments = glyphs.size() + 1;
        int length = 16 + 8 * segments;
        ByteBuffer table = ByteBuffer.allocate(12 + length);
        table.putShort((short) 0).putShort((short) 1).putInt(FIRST_PLANE).putInt(12);
        table.putShort((short) SEGMENTS).putShort((short) length).putShort((short) 0);
        table.putShort((short) (2 * segments))
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        glyphs.keySet().forEach(character -> table.putShort(character.shortValue()));
        table.putShort((short) -1).putShort((short) 0);
        glyphs.keySet().forEach(character -> table.putShort(character.shortValue()));
        table.putShort((short) -1);
        glyphs.forEach((character, glyph) -> table.putShort((short) (glyph - character)));
        table.putShort((short) 1);
        return table.array();
    }
}
