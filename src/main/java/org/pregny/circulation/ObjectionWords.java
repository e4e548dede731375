package org.pregny.circulation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;
import org.pregny.opinion.Matter.Line;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestDesk;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An objection in words, for the officer who is asked to agree. */
@Component
class ObjectionWords {

    static final Set<String> READERS = Set.of("PGA_OFFICE", "ORGANISER");
    static final String ADDRESS = "/circulation/objections/";

    private final RequestDesk requests;
    private final MessageSource messages;

    ObjectionWords(RequestDesk requests, MessageSource messages) {
        this.requests = requests;
        this.messages = messages;
    }

    List<Line> of(Objection objection, Locale locale) {
        Language language = Language.of(locale);
        AccreditationRequest request = requests.request(objection.request());
        List<Line> lines = new ArrayList<>(List.of(
                new Line("circulation.line.organisation", request.organisationName()),
                new Line("circulation.objection.country", CountryNames.of(objection.country(), language)),
                new Line(
                        "circulation.objection.receivedOn", new DateWording(language).shortDay(objection.receivedOn())),
                new Line("circulation.objection.source", objection.source())));
        if (!objection.basis().isEmpty()) {
            lines.add(new Line("circulation.objection.basis", objection.basis()));
        }
        return lines;
    }

    Line end(Objection objection, Locale locale) {
        String words = objection.askedEnd() == null
                ? ""
                : messages.getMessage("circulation.objection.state." + objection.askedEnd(), null, locale);
        return new Line("circulation.objection.end", words);
    }
}
