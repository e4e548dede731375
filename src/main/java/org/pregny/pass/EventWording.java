package org.pregny.pass;

import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.event.AccessPoint;
import org.pregny.event.Event;
import org.pregny.event.Venue;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;
import org.pregny.kernel.Wording;
import org.pregny.pass.sheet.PassField;
import org.pregny.print.Isolated;

/** What a pass says of its event: when, where, through which door; times are those of the venue. */
record EventWording(Event event, List<Event> admitted, Language language, ComingHours hours) {

    private static final int LONGEST_TOGETHER = 12;
    private static final char NO_BREAK_SPACE = '\u00A0';

    /** The event's own words on the way and on what to bring go before those of the house. */
    Map<PassField, String> told(Instant from, Instant until, String way, String bring) {
        Map<PassField, String> texts = new EnumMap<>(PassField.class);
        texts.put(PassField.VALIDITY, validity(from, until));
        texts.put(PassField.ZONE, dates().zone(from, event.zone()));
        texts.put(PassField.ACCESS, access());
        texts.put(PassField.PICK_UP, pickUp());
        texts.put(PassField.PROGRAMME, programme());
        texts.put(
                PassField.ARRIVAL,
                lines(Stream.of(venue(event.venue()), said(event.pass().directions(), way))));
        texts.put(
                PassField.BRING, lines(said(event.pass().bring(), bring).lines().map(one -> "• " + one)));
        texts.put(PassField.GREETING, said(event.pass().greeting(), ""));
        texts.put(
                PassField.CONTACT,
                event.contact() == null ? "" : event.contact().email());
        return texts;
    }

    private DateWording dates() {
        return hours.dates();
    }

    private String validity(Instant from, Instant until) {
        return dates().days(
                        from.atZone(event.zone()).toLocalDate(),
                        until.atZone(event.zone()).toLocalDate());
    }

    /** The way in, then a line for each event that the pass admits to. */
    private String access() {
        Stream<String> ways = Stream.of(AccessPoint.Kind.GATE, AccessPoint.Kind.DOOR)
                .map(this::ways)
                .filter(way -> !way.isEmpty());
        return lines(Stream.of(
                ways.collect(Collectors.joining(" · ")), lines(admitted.stream().flatMap(this::sessions))));
    }

    private String ways(AccessPoint.Kind kind) {
        return event.accessPointsFor(AccessPoint.SPECIAL_EVENT_PASS).stream()
                .filter(point -> point.kind() == kind)
                .map(point -> together(point.name().in(language)))
                .collect(Collectors.joining(language == Language.ZH ? "、" : language.comma()));
    }

    private Stream<String> sessions(Event one) {
        Wording room = one.venue().room();
        return hours.of(one, event.code()).map(when -> Stream.of(when, room == null ? "" : together(room.in(language)))
                .filter(word -> !word.isEmpty())
                .collect(Collectors.joining(language.comma())));
    }

    /** Each place once, then its days. */
    private String pickUp() {
        Stream<String> places =
                event.pickups().stream().map(w -> w.place().in(language)).distinct();
        Stream<String> days = event.pickups().stream()
                .map(w -> dates().shortDay(w.day()) + language.comma() + dates().hours(w.from(), w.to()));
        return lines(Stream.concat(places, days));
    }

    private String programme() {
        return lines(event.segments().stream()
                .map(s -> dates().hours(s.starts().toLocalTime(), s.ends().toLocalTime()) + "  "
                        + isolated(s.title().in(language))));
    }

    private String venue(Venue venue) {
        return Stream.of(venue.name(), venue.city())
                .map(w -> isolated(w.in(language)))
                .collect(Collectors.joining(language.comma()));
    }

    /** A short name such as Door 40 does not fall apart at the end of a line. */
    private String together(String name) {
        return isolated(name.length() > LONGEST_TOGETHER ? name : name.replace(' ', NO_BREAK_SPACE));
    }

    private String isolated(String name) {
        return Isolated.words(name, language.locale());
    }

    private String said(Wording own, String house) {
        return own == null ? house : own.in(language);
    }

    private static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }
}
