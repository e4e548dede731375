package org.pregny.process.operations;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.application.CaseNumber;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Uptime;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Looks for work that nobody will do any more, and that no failure tells of. */
@Service
@Transactional(readOnly = true)
public class StuckSearch {

    private static final int SHOWN = 50;

    /** Of these the oldest are looked at for whether their event is over: how long ago is not in the engine. */
    private static final int LOOKED_AT = 2_000;

    private final StuckRows rows;
    private final RunningCases cases;
    private final EventCatalogue catalogue;
    private final Uptime uptime;
    private final OperationsSettings settings;
    private final Clock clock;

    StuckSearch(
            StuckRows rows,
            RunningCases cases,
            EventCatalogue catalogue,
            Uptime uptime,
            OperationsSettings settings,
            Clock clock) {
        this.rows = rows;
        this.cases = cases;
        this.catalogue = catalogue;
        this.uptime = uptime;
        this.settings = settings;
        this.clock = clock;
    }

    /** Each reason of which there is any, in the order of the reasons. */
    public List<StuckFinding> findings() {
        List<StuckFinding> findings = new ArrayList<>();
        for (StuckKind kind : StuckKind.values()) {
            List<StuckRows.Row> found = found(kind);
            if (!found.isEmpty()) {
                findings.add(new StuckFinding(kind, works(found), found.size() > SHOWN));
            }
        }
        return findings;
    }

    /** The job, if a dead or hanging program still holds it. */
    Optional<StuckWork> held(String job) {
        return first(rows.locked(job, uptime.present(), clock.instant().minus(settings.untaken()), 1));
    }

    /** The job, if it is without tries and among no failures. */
    Optional<StuckWork> withoutTries(String job) {
        return first(rows.withoutTries(job, 1));
    }

    private Optional<StuckWork> first(List<StuckRows.Row> found) {
        return works(found).stream().findFirst();
    }

    private List<StuckRows.Row> found(StuckKind kind) {
        Instant now = clock.instant();
        int most = SHOWN + 1;
        return switch (kind) {
            case TIMER_LATE -> rows.late(true, now.minus(settings.untaken()), most);
            case STEP_LATE -> rows.late(false, now.minus(settings.untaken()), most);
            case LOCKED -> rows.locked("", uptime.present(), now.minus(settings.untaken()), most);
            case WITHOUT_TRIES -> rows.withoutTries("", most);
            case EVENT_OVER -> ofEventsThatAreOver(now.minus(settings.over()));
            case STANDING -> rows.standing(now.minus(settings.working()), now.minus(settings.waiting()), most);
        };
    }

    /** One line a case, however many messages it waits for. */
    private List<StuckRows.Row> ofEventsThatAreOver(Instant before) {
        List<StuckRows.Row> waiting = rows.waitingForMessages(LOOKED_AT);
        Map<String, CaseNumber> numbers =
                cases.numbers(waiting.stream().map(StuckRows.Row::businessKey).toList());
        Set<EventCode> over = catalogue.events().stream()
                .filter(event -> isOver(event, before))
                .map(Event::code)
                .collect(Collectors.toSet());
        Set<String> seen = new HashSet<>();
        return waiting.stream()
                .filter(row -> numbers.containsKey(row.businessKey()))
                .filter(row -> over.contains(numbers.get(row.businessKey()).event()))
                .filter(row -> seen.add(row.businessKey()))
                .limit(SHOWN + 1L)
                .toList();
    }

    private static boolean isOver(Event event, Instant before) {
        return event.hasDays() && event.endsBefore().isBefore(before);
    }

    private List<StuckWork> works(List<StuckRows.Row> found) {
        List<StuckRows.Row> shown = found.subList(0, Math.min(SHOWN, found.size()));
        Map<String, RunningCase> named =
                cases.of(shown.stream().map(StuckRows.Row::businessKey).toList());
        return shown.stream()
                .map(row -> new StuckWork(
                        row.job(), row.model(), row.version(), row.step(), named.get(row.businessKey()), row.since()))
                .toList();
    }
}
