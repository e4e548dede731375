package org.pregny.letter.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.pregny.letter.PassportFault;
import org.springframework.context.MessageSource;

/** One line of the box on top of a form; the id is that of the field it links to, or null. */
record FaultLine(String id, String words) {

    static List<FaultLine> lines(List<PassportFault> faults, MessageSource messages, Locale locale) {
        return faults.stream()
                .map(f -> new FaultLine(f.field(), named(f, messages, locale)))
                .toList();
    }

    /** The first fault of a field is shown beside it. */
    static Map<String, String> byField(List<PassportFault> faults, MessageSource messages, Locale locale) {
        Map<String, String> words = new LinkedHashMap<>();
        faults.forEach(f -> words.putIfAbsent(f.field(), words(f, messages, locale)));
        return words;
    }

    /** Several fields have the same fault: each line says whose it is. */
    private static String named(PassportFault fault, MessageSource messages, Locale locale) {
        String field = messages.getMessage("letter.passport." + fault.field(), null, locale);
        return field + ": " + words(fault, messages, locale);
    }

    private static String words(PassportFault fault, MessageSource messages, Locale locale) {
        return messages.getMessage(fault.messageKey(), fault.args().toArray(), locale);
    }
}
