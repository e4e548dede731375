package org.pregny.gate.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.lang.Character.UnicodeScript;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.pregny.kernel.FoldedName;
import org.springframework.stereotype.Component;

/**
 * Which plain Latin letters stand for a letter of another script, for one with a stroke, or for a Chinese character: what a
 * device needs to read a typed name as the server reads it. Scripts whose letters change by what stands beside them are left
 * out; characters are told by their sounds, which are few, so that twenty thousand take 66 KB.
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

    private static final Pattern SOUND = Pattern.compile("[a-z]+");
    private static final int FIRST = 0x80;
    private static final int LAST = 0x1FFF;
    private static final int FIRST_CHARACTER = 0x4E00;
    private static final int LAST_CHARACTER = 0x9FFF;

    private final byte[] table;

    /** What the device is told: a letter has its Latin letters, a sound all the characters that are read so. */
    record Table(SortedMap<String, String> letters, SortedMap<String, String> sounds) {}

    GateAppLetters() throws JsonProcessingException {
        table = JsonMapper.builder().build().writeValueAsBytes(new Table(letters(), sounds()));
    }

    private static SortedMap<String, String> letters() {
        SortedMap<String, String> letters = new TreeMap<>();
        IntStream.rangeClosed(FIRST, LAST)
                .filter(letter -> Character.isLetter(letter) && SCRIPTS.contains(UnicodeScript.of(letter)))
                .mapToObj(Character::toString)
                .filter(letter -> letter.toLowerCase(Locale.ROOT).equals(letter))
                .forEach(letter -> letters.put(letter, latin(letter)));
        return letters;
    }

    private static SortedMap<String, String> sounds() {
        SortedMap<String, String> sounds = new TreeMap<>();
        IntStream.rangeClosed(FIRST_CHARACTER, LAST_CHARACTER)
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .forEach(character ->
                        sound(character).ifPresent(sound -> sounds.merge(sound, character, String::concat)));
        return sounds;
    }

    private static Optional<String> sound(String character) {
        List<String> words = FoldedName.of(character).words();
        return words.size() == 1 && SOUND.matcher(words.get(0)).matches()
                ? Optional.of(words.get(0))
                : Optional.empty();
    }

    /** Within a word: alone, some would be taken for an article that is left out. */
    private static String latin(String letter) {
        return FoldedName.of("a" + letter).joined().substring(1);
    }

    byte[] json() {
        return table;
    }
}
