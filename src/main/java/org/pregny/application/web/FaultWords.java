package org.pregny.application.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.application.Fault;
import org.springframework.context.MessageSource;

/** Faults in the reader's words, for the box on top of a form and for its fields. */
final class FaultWords {

    /** One line of the box; the id is that of the field it links to. */
    record Line(String id, String words) {}

    private FaultWords() {}

    static List<Line> lines(List<Fault> faults, MessageSource messages, Locale locale) {
        return faults.stream()
                .map(f -> new Line(id(f.field()), words(f, messages, locale)))
                .toList();
    }

    /** By JSON pointer; the first fault of a field is shown beside it. */
    static Map<String, String> byField(List<Fault> faults, MessageSource messages, Locale locale) {
        Map<String, String> words = new LinkedHashMap<>();
        faults.forEach(f -> words.putIfAbsent(f.field(), words(f, messages, locale)));
        return words;
    }

    static String words(Fault fault, MessageSource messages, Locale locale) {
        return messages.getMessage(fault.messageKey(), fault.args().toArray(), locale);
    }

    /** {@code /representatives/0/email} is the field of id {@code representatives-0-email}. */
    private static String id(String pointer) {
        return pointer.substring(1).replace('/', '-');
    }
}
