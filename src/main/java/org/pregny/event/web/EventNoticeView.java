package org.pregny.event.web;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.pregny.event.ContactPoint;
import org.pregny.event.Event;
import org.pregny.event.EventDocument;
import org.pregny.event.Feasibility;
import org.pregny.event.FeasibilityTable;
import org.pregny.event.RoleHolder;
import org.pregny.kernel.Language;
import org.pregny.kernel.Wording;

/** What an event's announcement tells besides, as programs see it; days and times are those of the venue. */
record EventNoticeView(
        String webcast,
        List<PickupView> pickups,
        List<EarlierView> announcedEarlier,
        List<DocumentView> documents,
        List<ContactView> contacts,
        List<SpeakersView> speakers,
        List<EntryView> entry) {

    /** When and where passes are picked up. */
    record PickupView(LocalDate day, LocalTime from, LocalTime to, String place) {}

    /** An earlier wording of the date. */
    record EarlierView(String date, String source) {}

    /** A document, linked and never fetched. */
    record DocumentView(String kind, String title, String language, String symbol, LocalDate date, String link) {}

    /** Whom to ask about a topic. */
    record ContactView(String topic, String who, String email, String link) {}

    /** Who speaks in a segment. */
    record SpeakersView(String segment, String about, boolean toBeConfirmed, List<RoleHolder> people) {}

    /** Whether nationals of a group can still come; days are null where nobody can know. */
    record EntryView(
            String group,
            String name,
            boolean visa,
            String outlook,
            LocalDate applyBy,
            LocalDate startBy,
            LocalDate lastBy,
            LocalDate asOf,
            String source) {}

    static EventNoticeView of(Event event, FeasibilityTable table, Language language) {
        return new EventNoticeView(
                event.webcast(),
                event.pickups().stream()
                        .map(p -> new PickupView(
                                p.day(), p.from(), p.to(), p.place().in(language)))
                        .toList(),
                event.announcements().stream()
                        .map(a -> new EarlierView(a.text().in(language), a.source()))
                        .toList(),
                event.notice().documents().stream()
                        .map(EventNoticeView::document)
                        .toList(),
                event.notice().contacts().stream()
                        .map(c -> contact(c, language))
                        .toList(),
                event.notice().programme().stream()
                        .map(n -> new SpeakersView(
                                n.segment(), words(n.about(), language), n.speakersToBeConfirmed(), n.speakers()))
                        .toList(),
                table == null
                        ? null
                        : table.rows().stream()
                                .map(r -> entry(r, table, language))
                                .toList());
    }

    private static DocumentView document(EventDocument d) {
        return new DocumentView(d.kind().name(), d.title(), d.language().tag(), d.symbol(), d.date(), d.link());
    }

    private static ContactView contact(ContactPoint c, Language language) {
        return new ContactView(c.topic().name(), words(c.who(), language), c.email(), c.link());
    }

    private static EntryView entry(Feasibility row, FeasibilityTable table, Language language) {
        return new EntryView(
                row.group().code(),
                row.group().name().in(language),
                row.group().visa(),
                row.outlook().name(),
                row.applyBy(),
                row.startBy(),
                row.lastBy(),
                table.rules().asOf(),
                row.group().source());
    }

    private static String words(Wording wording, Language language) {
        return wording == null ? null : wording.in(language);
    }
}
