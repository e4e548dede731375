package org.pregny.pass.sheet;

import java.awt.Color;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import org.pregny.print.Paper;

/**
 * Everything a printed pass says, already in the reader's words; what is absent leaves no gap.
 *
 * @param specimen the word across a sample that is no pass, or null on a pass
 */
public record PassFace(
        Locale language,
        Category category,
        Look look,
        Map<PassField, String> texts,
        Map<PassField, String> captions,
        byte[] photo,
        String qrText,
        String specimen) {

    public PassFace {
        texts = printable(texts);
        captions = Map.copyOf(captions);
    }

    /** How the holder's category is told: in a word, a letter, a colour and the pattern that goes with the letter. */
    public record Category(String word, String letter, Color band) {

        public Category {
            letter = letter == null ? "" : letter;
        }
    }

    /** The event's own colours, for its title and for what is small. */
    public record Look(Color event, Color accent) {}

    String says(PassField field) {
        return texts.getOrDefault(field, "");
    }

    String caption(PassField field) {
        return captions.getOrDefault(field, "");
    }

    /** Better the name in its passport spelling than with holes in it. */
    private static Map<PassField, String> printable(Map<PassField, String> texts) {
        Map<PassField, String> printable = new EnumMap<>(PassField.class);
        printable.putAll(texts);
        if (!Paper.prints(texts.getOrDefault(PassField.NAME, ""))) {
            printable.put(PassField.NAME, texts.getOrDefault(PassField.NAME_ON_ID, ""));
        }
        return Map.copyOf(printable);
    }

    boolean hasPhoto() {
        return photo != null && photo.length > 0;
    }

    boolean isSpecimen() {
        return specimen != null;
    }
}
