package org.pregny.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.application.ParkedApplications;
import org.pregny.application.ParkedFilter;
import org.pregny.application.ParkedLine;
import org.pregny.application.ParkedPage;
import org.pregny.application.ParkedPlace;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Component;

/** Who waits for the accreditation of which organisation, and what became of those who did. */
@Component
class ParkedReport implements ReportSource {

    private static final int AT_ONCE = 500;
    private static final List<String> COLUMNS =
            List.of("number", "organisation", "event", "process", "since", "until", "settled", "outcome");

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
                .map(column -> column.equals("event") ? "report.event" : "report.parked." + column)
                .map(key -> words.of(key, order.language()))
                .toList();
        try (Table table = Tables.open(order, out, headings)) {
            for (ParkedFilter filter : filters(order).toList()) {
                write(filter, order.language(), table);
            }
        }
    }

    private void write(ParkedFilter filter, Language language, Table table) throws IOException {
        ParkedPlace after = null;
        do {
            ParkedPage page = parked.page(filter, after, AT_ONCE);
            for (ParkedLine line : page.lines()) {
                table.row(row(line, language));
            }
            after = page.next().orElse(null);
        } while (after != null);
    }

    private static Stream<ParkedFilter> filters(ExportOrder order) {
        String process = order.scope().process();
        String event = order.event() == null ? "" : order.event().text();
        return Stream.of(new ParkedFilter(process, event, false), new ParkedFilter(process, event, true));
    }

    private List<?> row(ParkedLine line, Language language) {
        boolean over = line.settledAt() != null;
        return List.of(
                line.number(),
                line.name(),
                catalogue.event(line.event()).title().in(language),
                catalogue.process(line.parking().process()).title().in(language),
                line.parking().parkedAt().toString(),
                line.parking().waitsUntil().toString(),
                over ? line.settledAt().toString() : "",
                over ? words.of("report.parked.outcome." + line.parking().outcome(), language) : "");
    }
}
