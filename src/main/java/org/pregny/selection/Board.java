package org.pregny.selection;

import java.util.List;
import org.pregny.application.Candidate;
import org.pregny.event.Event;

/** A scenario laid out over everybody who may be chosen, as all of them are now. */
public record Board(Event event, Brief brief, List<Panel> panels, List<Candidate> candidates, Scenario scenario) {

    public Placement placementOf(Candidate person) {
        Placement placement = scenario.placementOf(person.id());
        boolean known = panels.stream().anyMatch(panel -> panel.code().equals(placement.panel()));
        return known || !placement.isChosen() ? placement : new Placement(null, false);
    }

    public List<Candidate> in(Panel panel) {
        return candidates.stream()
                .filter(person -> panel.code().equals(placementOf(person).panel()))
                .toList();
    }

    /** Everybody in a panel. */
    public List<Candidate> chosen() {
        return candidates.stream()
                .filter(person -> placementOf(person).isChosen())
                .toList();
    }

    public boolean isOver(Panel panel) {
        return in(panel).size() > panel.seats();
    }

    public int seats() {
        return panels.stream().mapToInt(Panel::seats).sum();
    }

    Board with(Scenario other) {
        return new Board(event, brief, panels, candidates, other);
    }
}
