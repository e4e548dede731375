package org.pregny;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.ULocale;
import java.util.Set;
import java.util.TreeSet;
import org.pregny.kernel.Language;

/** What an ICU message asks for: its arguments, and the plural forms that it has. */
final class Plurals {

    private Plurals() {}

    static Set<String> arguments(String message) {
        MessagePattern pattern = new MessagePattern(message);
        Set<String> names = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            Part part = pattern.getPart(i);
            if (part.getType() == Part.Type.ARG_NUMBER || part.getType() == Part.Type.ARG_NAME) {
                names.add(pattern.getSubstring(part));
            }
        }
        return names;
    }

    static boolean counts(String message) {
        MessagePattern pattern = new MessagePattern(message);
        for (int i = 0; i < pattern.countParts(); i++) {
            if (isPlural(pattern.getPart(i))) {
                return true;
            }
        }
        return false;
    }

    /** The forms of the language that some count in the message does without. */
    static Set<String> missing(String message, Language language) {
        MessagePattern pattern = new MessagePattern(message);
        Set<String> missing = new TreeSet<>();
        for (int i = 0; i < pattern.countParts(); i++) {
            if (isPlural(pattern.getPart(i))) {
                missing.addAll(forms(language));
                missing.removeAll(selectors(pattern, i));
            }
        }
        return missing;
    }

    private static Set<String> forms(Language language) {
        return PluralRules.forLocale(ULocale.forLanguageTag(language.tag())).getKeywords();
    }

    /** What stands directly inside the argument that starts here, not inside its texts. */
    private static Set<String> selectors(MessagePattern pattern, int start) {
        Set<String> found = new TreeSet<>();
        int end = pattern.getLimitPartIndex(start);
        for (int i = start + 1; i < end; i++) {
            if (pattern.getPart(i).getType() == Part.Type.ARG_SELECTOR) {
                found.add(pattern.getSubstring(pattern.getPart(i)));
            } else if (pattern.getPart(i).getType() == Part.Type.MSG_START) {
                i = pattern.getLimitPartIndex(i);
            }
        }
        return found;
    }

    private static boolean isPlural(Part part) {
        return part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.PLURAL;
    }
}
