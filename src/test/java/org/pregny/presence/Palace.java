package org.pregny.presence;

import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.pregny.TestTime;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.RepresentativeEntry;
import org.pregny.event.Event;
import org.pregny.gate.Direction;
import org.pregny.gate.GateControl;
import org.pregny.gate.ScanRequest;
import org.pregny.gate.ScanResult;
import org.pregny.kernel.Actor;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A house with gates, doors and a room of its own for each test, and a hearing in it on 11 October 2017. */
@Component
@Profile("test")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class Palace {

    public static final Actor GUARD = Actor.staff("guard");

    final Story story;
    private final EventStory events;
    private final PassOffice passes;
    private final GateControl control;
    public Event event;

    Palace(EventStory events, PassOffice passes, GateControl control) {
        this.events = events;
        this.story = events.story;
        this.passes = passes;
        this.control = control;
    }

    /** With so many shared seats in its room. */
    public Palace withSeats(int shared) {
        story.clock.set(TestTime.OPEN);
        event = events.aHearing(tree -> {
            tree.putObject("seats")
                    .put("shared", shared)
                    .put("floor", 2)
                    .putObject("note")
                    .put("en", "First come.");
            for (JsonNode point : tree.get("accessPoints")) {
                ((ObjectNode) point).put("code", own(tree, point.get("code").asText()));
            }
        });
        return this;
    }

    Event eventWithoutSeats() {
        return events.aHearing(tree -> tree.putNull("seats"));
    }

    private static String own(ObjectNode tree, String gate) {
        return gate + "-" + tree.get("number").asInt();
    }

    String at(String gate) {
        return gate + "-" + event.number();
    }

    public Pass activated(RepresentativeEntry... people) {
        return activatedAll(people).get(0);
    }

    List<Pass> activatedAll(RepresentativeEntry... people) {
        story.clock.set(TestTime.OPEN);
        OrganisationEntry organisation = OrganisationEntry.of("Org " + UUID.randomUUID(), "KE", "NGO", "ECOSOC", "");
        RepresentativeEntry[] all = people.length == 0 ? new RepresentativeEntry[] {aRepresentative()} : people;
        List<Pass> made = passes.passesOf(
                events.approved(event, anApplication().by(organisation).of(all)).id());
        made.forEach(pass -> passes.activate(pass.id(), DocumentType.PASSPORT, GUARD));
        return made.stream().map(pass -> passes.pass(pass.id())).toList();
    }

    List<Pass> activated(int people) {
        List<RepresentativeEntry> all = new ArrayList<>();
        for (int n = 0; n < people; n++) {
            all.add(aRepresentative("Person Number " + n, UUID.randomUUID() + "@example.org"));
        }
        return activatedAll(all.toArray(RepresentativeEntry[]::new));
    }

    public void itIs(String time) {
        story.clock.set("2017-10-11T" + time + ":00+02:00");
    }

    public ScanResult in(String gate, Pass pass) {
        return scan(gate, pass, Direction.ENTRY);
    }

    ScanResult out(String gate, Pass pass) {
        return scan(gate, pass, Direction.EXIT);
    }

    private ScanResult scan(String gate, Pass pass, Direction way) {
        ScanRequest request = new ScanRequest(pass.code(), UUID.randomUUID().toString(), way, null);
        return control.scan(at(gate), request, GUARD).result();
    }
}
