package org.pregny.report;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.pregny.application.ApplicationId;
import org.pregny.application.ListAudience;
import org.pregny.application.ListedDelegation;
import org.pregny.application.ListedPerson;
import org.pregny.application.ParticipantLists;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.springframework.stereotype.Component;

/** The list of participants, by delegation; people are read some delegations at a time. */
@Component
class ParticipantReport implements ReportSource {

    private static final int DELEGATIONS_AT_ONCE = 200;

    private final ParticipantLists lists;
    private final EventCatalogue catalogue;
    private final ReportWords words;

    ParticipantReport(ParticipantLists lists, EventCatalogue catalogue, ReportWords words) {
        this.lists = lists;
        this.catalogue = catalogue;
        this.words = words;
    }

    @Override
    public ReportKind kind() {
        return ReportKind.PARTICIPANTS;
    }

    @Override
    public int rows(ExportOrder order) {
        return lists.count(order.event(), order.audience());
    }

    @Override
    public void write(ExportOrder order, OutputStream out) throws IOException {
        List<ListedDelegation> all = lists.delegations(order.event(), order.audience(), order.language());
        try (ListSink sink = sink(order, out)) {
            for (int from = 0; from < all.size(); from += DELEGATIONS_AT_ONCE) {
                write(all.subList(from, Math.min(all.size(), from + DELEGATIONS_AT_ONCE)), order, sink);
            }
        }
    }

    private void write(List<ListedDelegation> some, ExportOrder order, ListSink sink) throws IOException {
        Event event = catalogue.event(order.event());
        List<ApplicationId> applications =
                some.stream().flatMap(d -> d.applications().stream()).toList();
        Map<ApplicationId, List<ListedPerson>> people = lists.people(applications, order.audience());
        for (ListedDelegation delegation : some) {
            sink.group(delegation.name(), words.origin(delegation, event, order.language()));
            for (ApplicationId id : delegation.applications()) {
                for (ListedPerson person : people.getOrDefault(id, List.of())) {
                    sink.line(line(person, order));
                }
            }
        }
    }

    private ListSink.Line line(ListedPerson person, ExportOrder order) {
        String choice = person.choice() == null
                ? ""
                : words.of("application.publication." + person.choice().name(), order.language());
        return new ListSink.Line(person.name(), person.function(), person.number(), choice);
    }

    private ListSink sink(ExportOrder order, OutputStream out) throws IOException {
        boolean staff = order.audience() == ListAudience.STAFF;
        ListFace face = words.face(order, catalogue.event(order.event()));
        return ListFiles.open(order.format(), face, headings(staff, order), out);
    }

    private List<String> headings(boolean staff, ExportOrder order) {
        List<String> keys = new ArrayList<>(List.of(
                "report.column.organisation", "report.column.origin", "report.column.name", "report.column.function"));
        if (staff) {
            keys.addAll(List.of("report.column.number", "report.column.publication"));
        }
        return keys.stream().map(key -> words.of(key, order.language())).toList();
    }
}
