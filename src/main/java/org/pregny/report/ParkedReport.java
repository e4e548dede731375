package org.pregny.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.application.ParkedApplications;
import org.pregny.application.ParkedFilter;
import org.pregny.application.ParkedLine;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Component;

/** Who waits for the accreditation of which organisation, and what became of those who did. */
@Component
class ParkedReport implements ReportSource {

    private static final int MOST = 100_000;
    private static final List<String> COLUMNS =
            List.of("number", "organisation", "process", "since", "until", "settled", "outcome");

    private final ParkedApplications parked;
    private final EventCatalogue catalogue;
    private final ReportWords words;

    ParkedReport(ParkedApplications parked, EventCatalogue catalogue, ReportWords words) {
        this.parked = parked;
        this.catalogue = catalogue;
        this.words = words;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.PARKED;
    }

    @Override
    public int rows(ExportOrder order) {
        return filters(order).mapToInt(parked::count).sum();
    }

    @Override
    public void write(ExportOrder order, OutputStream out) throws IOException {
        List<String> headings = COLUMNS.stream()
                .map(column -> words.of("report.parked." + column, order.language()))
                .toList();
        try (Table table = Tables.open(order, out, headings)) {
            for (ParkedFilter filter : filters(order).toList()) {
                for (ParkedLine line : parked.find(filter, MOST)) {
                    table.row(row(line, order.language()));
                }
            }
        }
    }

    private static Stream<ParkedFilter> filters(ExportOrder order) {
        String event = order.event().text();
        return Stream.of(new ParkedFilter("", event, false), new ParkedFilter("", event, true));
    }

    private List<?> row(ParkedLine line, Language language) {
        boolean over = line.settledAt() != null;
        return List.of(
                line.number(),
                line.name(),
                catalogue.process(line.parking().process()).title().in(language),
                line.parking().parkedAt().toString(),
                line.parking().waitsUntil().toString(),
                over ? line.settledAt().toString() : "",
                over ? words.of("report.parked.outcome." + line.parking().outcome(), language) : "");
    }
}
