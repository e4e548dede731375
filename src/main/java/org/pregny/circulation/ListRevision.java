package org.pregny.circulation;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.kernel.Actor;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestId;
import org.pregny.request.RequestState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Holds a list against what became of the requests on it, and makes its next version; a few statements, however long it is. */
@Component
class ListRevision {

    private final ListStore store;
    private final LineStore lines;
    private final StepStore steps;
    private final RequestDesk requests;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ListRevision(
            ListStore store,
            LineStore lines,
            StepStore steps,
            RequestDesk requests,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.lines = lines;
        this.steps = steps;
        this.requests = requests;
        this.clock = clock;
        this.events = events;
    }

    /** What a new version would change now. */
    ListChange due(CirculationList list, ListState kind) {
        List<ListLine> all = lines.all(list.id());
        Map<RequestId, ListLine> standing =
                all.stream().filter(ListLine::stands).collect(Collectors.toMap(ListLine::request, Function.identity()));
        Collection<AccreditationRequest> looked =
                requests.requests(looked(list, standing.keySet())).values();
        List<ListChange.Entry> entries = new ArrayList<>();
        List<ListChange.Exit> exits = new ArrayList<>();
        Set<RequestId> off = takenOff(all);
        for (AccreditationRequest request : looked) {
            ListLine line = standing.get(request.id());
            boolean belongs = Membership.of(kind, request);
            if (line == null && belongs && !off.contains(request.id())) {
                entries.add(new ListChange.Entry(request, Membership.entered(kind)));
            } else if (line != null && !belongs) {
                exits.add(new ListChange.Exit(line, Membership.left(request), merged(request)));
            } else if (line != null && !line.face().equals(LineFace.of(request))) {
                exits.add(new ListChange.Exit(line, LineCause.NAME_CORRECTED, null));
                entries.add(new ListChange.Entry(request, LineCause.NAME_CORRECTED));
            }
        }
        return new ListChange(entries, exits);
    }

    /** What puts an organisation back that was taken off. */
    ListChange puttingBack(CirculationList list, RequestId id) {
        AccreditationRequest request = requests.request(id);
        List<ListLine> life = lines.of(list.id(), id);
        boolean off = !life.isEmpty() && life.getLast().left() == LineCause.TAKEN_OFF;
        if (!off || !Membership.of(ListState.DRAFT, request)) {
            throw CirculationRefused.conflict("notOff");
        }
        return new ListChange(List.of(new ListChange.Entry(request, LineCause.PUT_BACK)), List.of());
    }

    /** Makes the next version if there is anything new to say, or if the list is of another kind from now on. */
    int revise(CirculationList list, ListState kind, Actor by) {
        ListChange change = due(list, kind);
        ListVersion latest = store.version(list.id(), list.version());
        return change.isNothing() && latest.kind() == kind ? list.version() : make(list, kind, change, by);
    }

    /** Makes the next version of the list with this change. */
    int make(CirculationList list, ListState kind, ListChange change, Actor by) {
        int number = list.version() + 1;
        int size = lines.count(list.id()) + change.growth();
        store.add(list.id(), new ListVersion(number, kind, clock.instant(), by.name(), size));
        lines.leave(list.id(), number, change.exits());
        lines.enter(list.id(), number, change.entries());
        events.publishEvent(new CirculationEvent.ListRevised(list, number, change, by));
        return number;
    }

    /** A draft takes in whatever is recommended; a list that was circulated, only what was on it then. */
    private Collection<RequestId> looked(CirculationList list, Set<RequestId> standing) {
        Set<RequestId> looked = new HashSet<>(standing);
        looked.addAll(
                list.isDraft()
                        ? requests.ids(list.round(), Set.of(RequestState.RECOMMENDED))
                        : steps.requests(list.id()));
        return looked;
    }

    private static Set<RequestId> takenOff(List<ListLine> all) {
        Set<RequestId> off = new HashSet<>();
        for (ListLine line : all) {
            if (line.left() == LineCause.TAKEN_OFF) {
                off.add(line.request());
            } else if (line.entered() == LineCause.PUT_BACK) {
                off.remove(line.request());
            }
        }
        return off;
    }

    private String merged(AccreditationRequest request) {
        return request.mergedInto() == null
                ? null
                : requests.request(request.mergedInto()).number();
    }
}
