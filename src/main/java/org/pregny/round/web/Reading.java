package org.pregny.round.web;

import java.time.DateTimeException;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Language;
import org.pregny.kernel.PageFaults;
import org.pregny.kernel.Wording;
import org.springframework.context.MessageSource;

/** Reads what was typed into one form, and says beside each field what is wrong with it; reading goes on after a fault. */
final class Reading {

    private static final int MOST = 10_000;

    final PageFaults faults = new PageFaults();
    private final MessageSource messages;
    private final Locale locale;

    Reading(MessageSource messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    void wrong(String field, String key, Object... args) {
        faults.add(field, messages.getMessage(key, args, locale));
    }

    /** The text read, or null with a fault at its field. */
    <T> T read(String typed, Function<String, T> reading, String field, String key) {
        try {
            return reading.apply(typed == null ? "" : typed.strip());
        } catch (DateTimeException | IllegalArgumentException e) {
            wrong(field, key);
            return null;
        }
    }

    int number(String typed, String field) {
        Integer number = read(typed, Integer::valueOf, field, "round.fault.number");
        if (number != null && (number < 0 || number > MOST)) {
            wrong(field, "round.fault.number");
        }
        return number == null ? 0 : number;
    }

    static Wording wording(Map<String, String> typed) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        (typed == null ? Map.<String, String>of() : typed).forEach((tag, text) -> Language.ofTag(tag)
                .filter(language -> !isBlank(text))
                .ifPresent(language -> texts.put(language, CleanText.lines(text))));
        return new Wording(texts);
    }

    static Map<String, String> texts(Wording wording) {
        return wording.texts().entrySet().stream()
                .collect(Collectors.toMap(e -> e.getKey().tag(), Map.Entry::getValue));
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
