package org.pregny.selection;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pregny.accreditation.Organisation;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.accreditation.OrganisationId;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.Candidate;
import org.pregny.application.Declaration;
import org.pregny.application.Gender;
import org.pregny.application.ListedName;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.event.Event;
import org.pregny.kernel.Wording;

/** Builds boards out of nothing: {@code aBoard(event).panel("one", 3).woman("KE").target(...)}. */
final class Boards {

    private final Event event;
    private final List<Panel> panels = new ArrayList<>();
    private final List<Candidate> people = new ArrayList<>();
    private final List<Target> targets = new ArrayList<>();
    private final Map<RepresentativeId, Placement> placements = new LinkedHashMap<>();

    private Boards(Event event) {
        this.event = event;
    }

    static Boards aBoard(Event event) {
        return new Boards(event);
    }

    Boards panel(String code, int seats) {
        panels.add(new Panel(code, Wording.of(code), seats));
        return this;
    }

    Boards target(Target target) {
        targets.add(target);
        return this;
    }

    Boards woman(String country) {
        return person(Gender.WOMAN, country, RepresentativeState.PENDING);
    }

    Boards man(String country) {
        return person(Gender.MAN, country, RepresentativeState.PENDING);
    }

    Boards person(Gender gender, String country, RepresentativeState state) {
        UUID id = new UUID(7, people.size());
        OrganisationClaim claim = new OrganisationClaim("Organisation " + people.size(), country, "NGO", "ECOSOC", "");
        people.add(new Candidate(
                new RepresentativeId(id),
                new ApplicationId(id),
                "N" + people.size(),
                new Organisation(new OrganisationId(id), claim, null),
                "NGO",
                new ListedName("Person " + people.size(), 1),
                new Declaration(gender, Set.of(), null),
                true,
                state,
                ApplicationState.UNDER_REVIEW,
                0,
                Instant.EPOCH.plusSeconds(people.size())));
        return this;
    }

    /** The person who was added last sits there. */
    Boards in(String panel) {
        return placed(new Placement(panel, false));
    }

    Boards placed(Placement placement) {
        placements.put(people.getLast().id(), placement);
        return this;
    }

    Board build() {
        Map<String, Integer> seats = new LinkedHashMap<>();
        panels.forEach(panel -> seats.put(panel.code(), panel.seats()));
        Brief brief = new Brief(seats, targets, Map.of(CorridorPart.ORIGIN, Set.of("KE")), 1);
        Scenario scenario = new Scenario(new UUID(1, 1), event.code(), "A", placements, 0, Instant.EPOCH, "ana");
        return new Board(event, brief, panels, people, scenario);
    }
}
