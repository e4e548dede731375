package org.pregny.pass.web;

import java.util.Arrays;
import java.util.Locale;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.pass.Specimen;
import org.pregny.pass.sheet.PassFormat;

/** What is to be seen: an event's pass, in a category, a language and a format, of somebody who does not exist. */
record PreviewForm(String event, String category, String language, String format, String specimen) {

    /** Whatever is not chosen yet is filled in, so that something can be seen at once. */
    PreviewForm or(String firstEvent, Locale reader) {
        return new PreviewForm(
                blank(event) ? firstEvent : event,
                blank(category) ? "" : category,
                blank(language) ? Language.of(reader).tag() : language,
                blank(format) ? PassFormat.A6.tag() : format,
                blank(specimen) ? Specimen.PLAIN.name() : specimen);
    }

    EventCode eventCode() {
        return EventCode.of(event);
    }

    Language passLanguage() {
        return Language.ofTag(language).orElseThrow(() -> new NotFound("pass.notFound"));
    }

    PassFormat passFormat() {
        return PassFiles.format(format);
    }

    Specimen sample() {
        return Arrays.stream(Specimen.values())
                .filter(one -> one.name().equals(specimen))
                .findFirst()
                .orElseThrow(() -> new NotFound("pass.notFound"));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
