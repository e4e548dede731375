package org.pregny.print;

import java.nio.charset.Charset;
import java.util.function.IntPredicate;

/** The characters that most words are made of. */
enum Everyday {
    /** No font has so many that a choice would pay. */
    ALL(character -> false),
    EUROPEAN(character -> character >= 0x20 && character < 0x180
            || character >= 0x384 && character < 0x3D0
            || character >= 0x400 && character < 0x460
            || character >= 0x2010 && character < 0x2045
            || character == 0x20AC
            || character == 0x2116),
    /** The national standards put the frequent ones into their first rows. */
    CHINESE(rows("GB2312", 0xD7)),
    JAPANESE(rows("EUC-JP", 0xCF)),
    KOREAN(rows("EUC-KR", 0xC8));

    private final IntPredicate characters;

    Everyday(IntPredicate characters) {
        this.characters = characters;
    }

    boolean has(int character) {
        return characters.test(character);
    }

    private static IntPredicate rows(String standard, int last) {
        Charset charset = Charset.forName(standard);
        return character -> {
            byte[] code = Character.isBmpCodePoint(character)
                    ? Character.toString(character).getBytes(charset)
                    : new byte[0];
            boolean replaced = code.length == 1 && code[0] == '?' && character != '?';
            return code.length > 0 && code.length < 3 && !replaced && Byte.toUnsignedInt(code[0]) <= last;
        };
    }
}
