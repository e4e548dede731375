package org.pregny.gate.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.pregny.kernel.FoldedName;
import org.springframework.stereotype.Component;

/**
 * Which plain Latin letters stand for a letter of another script, or for one with a stroke: what a device needs to read a
 * typed name as the server reads it. Scripts whose letters change by what stands beside them are left out.
 */
@Component
class GateAppLetters {

    private static final Set<UnicodeScript> SCRIPTS = EnumSet.of(
            UnicodeScript.LATIN,
            UnicodeScript.CYRILLIC,
            UnicodeScript.GREEK,
            UnicodeScript.ARABIC,
            UnicodeScript.HEBREW,
            UnicodeScript.ARMENIAN,
            UnicodeScript.GEORGIAN);

    private static final int FIRST = 0x80;
    private static final int LAST = 0x1FFF;

    private final byte[] table;

    GateAppLetters() throws JsonProcessingException {
        SortedMap<String, String> letters = new TreeMap<>();
        IntStream.rangeClosed(FIRST, LAST)
                .filter(letter -> Character.isLetter(letter) && SCRIPTS.contains(UnicodeScript.of(letter)))
                .mapToObj(Character::toString)
                .filter(letter -> letter.toLowerCase(Locale.ROOT).equals(letter))
                .forEach(letter -> letters.put(letter, latin(letter)));
        table = JsonMapper.builder().build().writeValueAsBytes(letters);
    }

    /** Within a word: alone, some would be taken for an article that is left out. */
    private static String latin(String letter) {
        return FoldedName.of("a" + letter).joined().substring(1);
    }

    byte[] json() {
        return table;
    }
}
