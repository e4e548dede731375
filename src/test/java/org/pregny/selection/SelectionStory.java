package org.pregny.selection;

import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.pregny.application.ApplicationId;
import org.pregny.application.DeclarationEntry;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.RepresentativeState;
import org.pregny.bulk.TimedBulk;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.process.EventStory;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A hearing with two panels of two seats each, and people who want to come. */
@Component
@Profile("test")
public class SelectionStory {

    static final Actor LEAD = Actor.staff("lead");

    final SelectionDesk desk;
    final EventStory events;
    final TimedBulk bulk;

    SelectionStory(SelectionDesk desk, EventStory events, TimedBulk bulk) {
        this.desk = desk;
        this.events = events;
        this.bulk = bulk;
    }

    /** With panels named by the first two of its segments. */
    public Event aHearing() {
        Event hearing = events.aHearing(tree -> {});
        Map<String, Integer> seats = new LinkedHashMap<>();
        Panels.possible(hearing).stream().limit(2).forEach(panel -> seats.put(panel.code(), 2));
        Target women = new Target(Trait.GENDER, "WOMAN", Target.Bound.AT_LEAST, 50, Target.Reach.EACH_PANEL);
        desk.write(hearing.code(), new Brief(seats, List.of(women), Map.of(), 0), LEAD);
        return hearing;
    }

    public ApplicationId applies(Event hearing, RepresentativeEntry... people) {
        return events.submit(hearing, anApplication().of(people)).id();
    }

    public static RepresentativeEntry person(String name, String gender) {
        String email =
                name.toLowerCase(java.util.Locale.ROOT).replace(' ', '.') + "." + System.nanoTime() + "@example.org";
        return aRepresentative(name, email).declaring(new DeclarationEntry(gender, "en fr", ""));
    }

    List<RepresentativeState> states(ApplicationId id) {
        return events.story.applications.caseOf(id).representatives().stream()
                .map(Representative::state)
                .toList();
    }
}
