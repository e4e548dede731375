package org.pregny.report;

import java.time.Clock;
import java.time.Instant;
import org.pregny.application.ListedDelegation;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The words of reports, in the language that was asked for, which need not be the one of the page. */
@Component
class ReportWords {

    private final MessageSource messages;
    private final EventCatalogue catalogue;
    private final Clock clock;

    ReportWords(MessageSource messages, EventCatalogue catalogue, Clock clock) {
        this.messages = messages;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    String of(String key, Language language, Object... args) {
        return messages.getMessage(key, args, language.locale());
    }

    String category(Event event, String code, Language language) {
        return catalogue.processOf(event).category(code).name().in(language);
    }

    /** A group of a dimension. */
    String group(Dimension dimension, String code, Event event, Language language) {
        if (code.equals(Dimension.NONE)) {
            return of("report.statistics.none", language);
        }
        return switch (dimension) {
            case CATEGORY -> category(event, code, language);
            case REGION -> of("application.region." + code, language);
            case GENDER -> of("application.gender." + code, language);
        };
    }

    /** Country and category of a delegation. */
    String origin(ListedDelegation delegation, Event event, Language language) {
        return CountryNames.of(delegation.claim().country(), language) + " · "
                + category(event, delegation.claim().category(), language);
    }

    /** What is known before the event has ended may still change. */
    ListFace face(ExportOrder order, Event event) {
        Language language = order.language();
        Instant now = clock.instant();
        boolean over = event.hasDays() && !now.isBefore(event.endsBefore());
        String moment = new DateWording(language).moment(now, event.zone());
        return new ListFace(
                language,
                of("report.list.title", language),
                event.title().in(language),
                place(event, language),
                of("report.list.audience." + order.audience().name(), language),
                of(over ? "report.list.final" : "report.list.provisional", language, moment));
    }

    private static String place(Event event, Language language) {
        String place = event.venue().name().in(language)
                + language.comma()
                + event.venue().city().in(language);
        return event.hasDays()
                ? place + language.comma() + new DateWording(language).span(event.firstDay(), event.lastDay())
                : place;
    }
}
