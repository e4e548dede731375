package org.pregny.presence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.event.Event;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;
import org.pregny.report.ListFace;
import org.pregny.report.ListFiles;
import org.pregny.report.ListSink;
import org.pregny.report.ReportFormat;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Prints the list of who is inside, to be taken to the assembly point: tagged, zone by zone, with who must be helped. */
@Component
public class RollCallFile {

    private static final String BETWEEN = " · ";

    private final MessageSource messages;

    RollCallFile(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A PDF.
     *
     * @param zones what lies behind which gates, in words, by the code of each zone
     */
    public byte[] pdf(
            Event event, RollCallPurpose purpose, RollCall.Sheet sheet, Map<String, String> zones, Language language) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ListSink sink = ListFiles.open(ReportFormat.PDF, face(event, purpose, sheet, language), List.of(), out)) {
            for (RollCall.Zone zone : sheet.zones()) {
                sink.group(zones.getOrDefault(zone.zone(), zone.zone()), counts(zone, language));
                for (RollCall.Person person : zone.people()) {
                    sink.line(line(person, language));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private ListFace face(Event event, RollCallPurpose purpose, RollCall.Sheet sheet, Language language) {
        String asOf = words("presence.asOf", language) + " "
                + new DateWording(language).second(sheet.at(), event.zone()) + BETWEEN
                + words("presence.rollCall.people", language, sheet.people());
        return new ListFace(
                language,
                words("presence.rollCall.title", language),
                event.title().in(language),
                words("presence.rollCall." + purpose, language),
                words("presence.rollCall.destroy", language),
                asOf);
    }

    private String counts(RollCall.Zone zone, Language language) {
        String people =
                words("presence.rollCall.people", language, zone.people().size());
        return zone.assisted() == 0
                ? people
                : people + BETWEEN + words("presence.rollCall.toHelp", language, zone.assisted());
    }

    private ListSink.Line line(RollCall.Person person, Language language) {
        String name = person.name() == null ? words("presence.rollCall.unnamed", language) : person.name();
        String help = person.assisted() ? words("presence.rollCall.help", language) : "";
        String words = Stream.of(help, person.number(), person.organisation() == null ? "" : person.organisation())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(BETWEEN));
        return new ListSink.Line(name, words, person.number(), help);
    }

    private String words(String key, Language language, Object... args) {
        return messages.getMessage(key, args, language.locale());
    }
}
