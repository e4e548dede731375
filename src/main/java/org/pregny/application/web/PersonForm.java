package org.pregny.application.web;

import java.util.Map;
import org.pregny.application.NeedsEntry;
import org.pregny.application.RepresentativeEntry;

/** One person as typed into a page, just as typed; a photo that was taken in goes by its id. */
record PersonForm(Map<String, String> typed) {

    static final PersonForm EMPTY = new PersonForm(Map.of());

    public String value(String field) {
        return typed.getOrDefault(field, "");
    }

    RepresentativeEntry entry() {
        NeedsEntry needs = new NeedsEntry(
                value("needs-accessibility"),
                value("needs-visaLetter"),
                value("needs-travelSupport"),
                value("needs-protectedParticipant"),
                value("needs-publication"));
        return new RepresentativeEntry(
                value("nameOnId"),
                value("nameToPrint"),
                value("email"),
                value("documentType"),
                value("documentLastFour"),
                value("photo"),
                value("groundsPass"),
                value("groundsPassStation"),
                value("groundsPassValidUntil"),
                value("function"),
                needs);
    }
}
