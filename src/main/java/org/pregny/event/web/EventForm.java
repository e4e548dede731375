package org.pregny.event.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.PickupWindow;
import org.pregny.event.Segment;
import org.pregny.kernel.Language;
import org.pregny.kernel.Wording;

/**
 * What an organiser typed of an event's facts, as typed.
 *
 * @param version the version of the event that the form was filled from
 * @param along whether programme and pick-up windows move by as many days as the first day
 */
record EventForm(
        int version,
        String dateStatus,
        String firstDay,
        String lastDay,
        Boolean along,
        Map<String, String> venue,
        Map<String, String> room,
        Map<String, String> summary,
        String opens,
        String closes,
        String groundsPassCloses,
        String confirmationCloses,
        String workingDays,
        String visaLeadDays,
        String informationWorkingDays,
        String secondaryPasses,
        QuotaForm quotas,
        RulesForm rules,
        List<SegmentRow> segments,
        List<PickupRow> pickups,
        List<AccessRow> accessPoints) {

    EventForm {
        along = ticked(along);
        quotas = quotas == null ? QuotaForm.NONE : quotas;
        rules = rules == null ? RulesForm.NONE : rules;
    }

    /** A part of the programme, on one day. */
    record SegmentRow(
            String code,
            Map<String, String> title,
            String day,
            String from,
            String to,
            Boolean interpretation,
            Boolean remove) {

        SegmentRow {
            interpretation = ticked(interpretation);
            remove = ticked(remove);
        }

        static SegmentRow blank() {
            return new SegmentRow("", Map.of(), "", "", "", true, false);
        }

        static SegmentRow of(Segment s) {
            return new SegmentRow(
                    s.code(),
                    words(s.title()),
                    s.starts().toLocalDate().toString(),
                    s.starts().toLocalTime().toString(),
                    s.ends().toLocalTime().toString(),
                    s.interpretation(),
                    false);
        }
    }

    /** A time and a place where passes are picked up. */
    record PickupRow(String day, String from, String to, Map<String, String> place, Boolean remove) {

        PickupRow {
            remove = ticked(remove);
        }

        static PickupRow blank() {
            return new PickupRow("", "", "", Map.of(), false);
        }

        static PickupRow of(PickupWindow p) {
            return new PickupRow(p.day().toString(), p.from().toString(), p.to().toString(), words(p.place()), false);
        }
    }

    /** A gate, a door or a room's entrance. */
    record AccessRow(
            String code,
            String kind,
            String zone,
            Map<String, String> name,
            List<String> passTypes,
            List<String> segments,
            Boolean remove) {

        AccessRow {
            segments = segments == null ? List.of() : segments;
            remove = ticked(remove);
        }

        static AccessRow blank() {
            return new AccessRow("", "", "", Map.of(), List.of(), List.of(), false);
        }

        static AccessRow of(AccessPoint p) {
            return new AccessRow(
                    p.code(), p.kind().name(), p.zone(), words(p.name()), p.passTypes(), p.segments(), false);
        }
    }

    static EventForm of(Event event, int version) {
        boolean window = event.window() != null;
        return new EventForm(
                version,
                event.dateStatus().name(),
                Objects.toString(event.firstDay(), ""),
                Objects.toString(event.lastDay(), ""),
                false,
                words(event.venue().name()),
                words(event.venue().room()),
                words(event.summary()),
                window ? event.window().opens().toString() : "",
                window ? event.window().closes().toString() : "",
                window ? Objects.toString(event.window().groundsPassCloses(), "") : "",
                window ? Objects.toString(event.window().confirmationCloses(), "") : "",
                Integer.toString(event.review().workingDays()),
                Integer.toString(event.review().visaLeadDays()),
                Integer.toString(event.review().informationWorkingDays()),
                Integer.toString(event.secondaryPasses()),
                QuotaForm.of(event),
                RulesForm.of(event),
                event.segments().stream().map(SegmentRow::of).toList(),
                event.pickups().stream().map(PickupRow::of).toList(),
                event.accessPoints().stream().map(AccessRow::of).toList());
    }

    /** Nothing is null, and there is an empty row at the end of each list to type into. */
    EventForm withRoom() {
        return at(version);
    }

    /** The same, filled from another version of the event, with room to type. */
    EventForm at(int otherVersion) {
        return new EventForm(
                otherVersion,
                dateStatus,
                firstDay,
                lastDay,
                along,
                whole(venue),
                whole(room),
                whole(summary),
                opens,
                closes,
                groundsPassCloses,
                confirmationCloses,
                workingDays,
                visaLeadDays,
                informationWorkingDays,
                secondaryPasses,
                quotas,
                rules,
                OpenRows.of(segments, SegmentRow.blank()),
                OpenRows.of(pickups, PickupRow.blank()),
                OpenRows.of(accessPoints, AccessRow.blank()));
    }

    /** A box that is not ticked is not sent at all. */
    private static boolean ticked(Boolean box) {
        return box != null && box;
    }

    static Map<String, String> whole(Map<String, String> texts) {
        return texts == null ? Map.of() : texts;
    }

    private static Map<String, String> words(Wording wording) {
        Map<String, String> words = new LinkedHashMap<>();
        if (wording != null) {
            for (Language language : Language.values()) {
                words.put(language.tag(), wording.texts().getOrDefault(language, ""));
            }
        }
        return words;
    }
}
