package org.pregny.selection;

import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.application.CandidateDesk;
import org.pregny.application.RepresentativeId;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Where sets are tried out: what a set is to be like, scenarios, and a proposal. Nothing here decides on anybody. */
@Service
public class SelectionDesk {

    static final int LONGEST_NAME = 100;

    private final BriefStore briefs;
    private final ScenarioStore scenarios;
    private final CandidateDesk candidates;
    private final EventCatalogue catalogue;
    private final SeatSolver solver;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;

    SelectionDesk(
            BriefStore briefs,
            ScenarioStore scenarios,
            CandidateDesk candidates,
            EventCatalogue catalogue,
            SeatSolver solver,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions) {
        this.briefs = briefs;
        this.scenarios = scenarios;
        this.candidates = candidates;
        this.catalogue = catalogue;
        this.solver = solver;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
        this.transaction = new TransactionTemplate(transactions);
    }

    public Brief brief(Event event) {
        return briefs.find(event.code()).orElseGet(() -> new Brief(Map.of(), List.of(), Map.of(), 0));
    }

    /** The parts of the event that have seats, in its order. */
    public List<Panel> panels(Event event) {
        Map<String, Integer> seats = brief(event).seats();
        return Panels.possible(event).stream()
                .map(panel -> new Panel(panel.code(), panel.title(), seats.getOrDefault(panel.code(), 0)))
                .filter(panel -> panel.seats() > 0)
                .toList();
    }

    /** @throws ScenarioChanged when the brief is another by now than the one whose version it bears */
    public void write(EventCode event, Brief brief, Actor actor) {
        transaction.executeWithoutResult(t -> {
            if (!briefs.save(event, brief)) {
                throw new ScenarioChanged();
            }
            events.publishEvent(new SelectionEvent.BriefWritten(event, brief.version() + 1, actor));
        });
    }

    public List<Scenario> scenarios(EventCode event) {
        return scenarios.of(event);
    }

    public Scenario scenario(UUID id) {
        return scenarios.find(id).orElseThrow(() -> new NotFound("selection.notFound"));
    }

    /** A board to work on; that it was read is written down, because it shows what people said of themselves. */
    public Board read(UUID id, Actor actor) {
        return transaction.execute(t -> {
            Board board = board(id);
            events.publishEvent(new SelectionEvent.BoardRead(board.scenario(), actor));
            return board;
        });
    }

    Board board(UUID id) {
        Scenario scenario = scenario(id);
        Event event = catalogue.event(scenario.event());
        return new Board(event, brief(event), panels(event), candidates.candidates(event.code()), scenario);
    }

    /** A new scenario: empty, or a copy of another of the same event. */
    public Scenario begin(EventCode event, String name, UUID copied, Actor actor) {
        Map<RepresentativeId, Placement> placements = Map.of();
        if (copied != null && scenario(copied).event().equals(event)) {
            placements = scenario(copied).placements();
        }
        Scenario begun =
                new Scenario(entropy.nextId(), event, named(name), placements, 0, clock.instant(), actor.name());
        transaction.executeWithoutResult(t -> scenarios.add(begun));
        return begun;
    }

    /**
     * Puts people elsewhere, by hand; whoever is not named stays.
     *
     * @throws ScenarioChanged when it is not the version that was seen any more
     */
    public void place(UUID id, int seen, Map<RepresentativeId, Placement> changes, Actor actor) {
        Scenario scenario = scenario(id);
        Map<RepresentativeId, Placement> all = new LinkedHashMap<>(scenario.placements());
        changes.forEach((person, placement) -> {
            if (placement.equals(Placement.NONE)) {
                all.remove(person);
            } else {
                all.put(person, placement);
            }
        });
        save(scenario, seen, all, actor);
    }

    /** Lets the solver choose around what is locked. It thinks outside of any transaction. */
    public void propose(UUID id, int seen, Actor actor) {
        Board board = board(id);
        if (board.scenario().version() != seen) {
            throw new ScenarioChanged();
        }
        save(board.scenario(), seen, solver.propose(board), actor);
    }

    public void discard(UUID id) {
        transaction.executeWithoutResult(t -> scenarios.remove(id));
    }

    private void save(Scenario old, int seen, Map<RepresentativeId, Placement> placements, Actor actor) {
        Scenario changed =
                new Scenario(old.id(), old.event(), old.name(), placements, seen, clock.instant(), actor.name());
        transaction.executeWithoutResult(t -> {
            if (!scenarios.save(changed)) {
                throw new ScenarioChanged();
            }
        });
    }

    private String named(String typed) {
        String name = CleanText.line(typed);
        return name.substring(0, Math.min(LONGEST_NAME, name.length()));
    }
}
