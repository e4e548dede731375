package org.pregny.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.application.ListAudience;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.report.Statistics.Line;
import org.springframework.stereotype.Component;

/** The statistics of an event as a table; outside the staff without small numbers. */
@Component
class StatisticsReport implements ReportSource {

    private static final String UNTOLD = "–";

    private final StatisticsDesk desk;
    private final EventCatalogue catalogue;
    private final ReportWords words;

    StatisticsReport(StatisticsDesk desk, EventCatalogue catalogue, ReportWords words) {
        this.desk = desk;
        this.catalogue = catalogue;
        this.words = words;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.STATISTICS;
    }

    @Override
    public int rows(ExportOrder order) {
        return desk.of(order.event()).rows();
    }

    @Override
    public void write(ExportOrder order, OutputStream out) throws IOException {
        Statistics all = desk.of(order.event());
        Statistics shown = order.audience() == ListAudience.STAFF ? all : all.withoutSmall();
        Event event = catalogue.event(order.event());
        try (Table table = Tables.open(order, out, headings(order))) {
            table.row(cells(words.of("report.statistics.total", order.language()), "", shown.total()));
            for (Dimension dimension : Dimension.values()) {
                String by = words.of("report.dimension." + dimension.name(), order.language());
                for (Line line : shown.byDimension().get(dimension)) {
                    table.row(cells(by, words.group(dimension, line.group(), event, order.language()), line));
                }
            }
        }
    }

    private List<String> headings(ExportOrder order) {
        return Stream.concat(
                        Stream.of("report.statistics.by", "report.statistics.group"),
                        Stream.of(Counted.values()).map(c -> "report.counted." + c.name()))
                .map(key -> words.of(key, order.language()))
                .toList();
    }

    private static List<Object> cells(String by, String group, Line line) {
        List<Object> cells = new ArrayList<>(List.of(by, group));
        line.counts().forEach(count -> cells.add(count == null ? UNTOLD : count));
        return cells;
    }
}
