package org.pregny.circulation;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.DateWording;
import org.pregny.kernel.Language;
import org.pregny.kernel.RegionalGroup;
import org.pregny.report.ListFace;
import org.pregny.report.ListFiles;
import org.pregny.report.ListSink;
import org.pregny.report.ReportFormat;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes a version of a list as a file, by country in the reader’s order; it names organisations and no person. */
@Service
public class ListExport {

    private static final List<String> HEADINGS = List.of(
            "circulation.line.country",
            "circulation.line.region",
            "circulation.line.organisation",
            "circulation.line.category",
            "circulation.line.number",
            "circulation.line.since");

    private final CirculationDesk desk;
    private final RoundCatalogue rounds;
    private final EventCatalogue catalogue;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    ListExport(
            CirculationDesk desk,
            RoundCatalogue rounds,
            EventCatalogue catalogue,
            MessageSource messages,
            ApplicationEventPublisher events) {
        this.desk = desk;
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.messages = messages;
        this.events = events;
    }

    /** What somebody wants to take away. */
    public record Order(ListId list, int version, ReportFormat format, Language language) {

        public String fileName() {
            return "organizations-" + list.toString().substring(0, 8) + "-v" + version + "-" + language.tag() + "."
                    + format.ending();
        }
    }

    /** Written down before it leaves, as every file is. */
    @Transactional
    public void register(Order order, Actor by) {
        CirculationList list = desk.list(order.list());
        desk.version(order.list(), order.version());
        events.publishEvent(new CirculationEvent.ListExported(
                list, order.version(), order.format().name(), by));
    }

    public void write(Order order, OutputStream out) throws IOException {
        CirculationList list = desk.list(order.list());
        Round round = rounds.round(list.round());
        StakeholderProcess process = catalogue.process(round.process());
        List<String> headings =
                HEADINGS.stream().map(key -> words(key, order.language())).toList();
        try (ListSink sink = ListFiles.open(order.format(), face(order, list, round, process), headings, out)) {
            for (Map.Entry<String, List<ListLine>> country : byCountry(order).entrySet()) {
                write(country.getValue(), country.getKey(), process, order.language(), sink);
            }
        }
    }

    private void write(
            List<ListLine> lines, String country, StakeholderProcess process, Language language, ListSink sink)
            throws IOException {
        sink.group(country, region(lines.get(0).face().country(), language));
        for (ListLine line : lines) {
            String category = process.category(line.face().category()).name().in(language);
            sink.line(new ListSink.Line(
                    line.face().name(), category, line.face().number(), Integer.toString(line.since())));
        }
    }

    private Map<String, List<ListLine>> byCountry(Order order) {
        List<String> reading =
                CountryNames.all(order.language()).stream().map(c -> c.code()).toList();
        return desk.lines(order.list(), order.version()).stream()
                .sorted(Comparator.comparing(line -> reading.indexOf(line.face().country())))
                .collect(Collectors.groupingBy(
                        line -> CountryNames.of(line.face().country(), order.language()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private ListFace face(Order order, CirculationList list, Round round, StakeholderProcess process) {
        Language language = order.language();
        ListVersion version = desk.version(order.list(), order.version());
        DateWording dates = new DateWording(language);
        String state = words("circulation.file.version", language, version.number(), version.lines())
                + ". "
                + words("circulation.file.asOf", language, dates.moment(version.madeAt(), round.zone()));
        return new ListFace(
                language,
                words("circulation.file.title." + version.kind(), language),
                process.title().in(language),
                Stream.of(round.title().in(language), silence(list, version, round, dates, language))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(". ")),
                words("circulation.file.audience." + version.kind(), language),
                state);
    }

    private String silence(
            CirculationList list, ListVersion version, Round round, DateWording dates, Language language) {
        return switch (version.kind()) {
            case DRAFT -> "";
            case CIRCULATED ->
                words("circulation.file.silence", language, dates.moment(list.silenceEndsAt(), round.zone()));
            case FINAL -> words("circulation.file.final", language, dates.moment(list.finalAt(), round.zone()));
        };
    }

    private String region(String country, Language language) {
        return RegionalGroup.of(country)
                .map(group -> words("circulation.region." + group, language))
                .orElse(words("circulation.region.NONE", language));
    }

    private String words(String key, Language language, Object... args) {
        return messages.getMessage(key, args, language.locale());
    }
}
