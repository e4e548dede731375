package org.pregny.occurrence;

import static org.pregny.Applications.anApplication;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.pregny.TestTime;
import org.pregny.event.Event;
import org.pregny.gate.Direction;
import org.pregny.gate.ScanConcern;
import org.pregny.gate.ScanConcerns;
import org.pregny.gate.ScanResult;
import org.pregny.gate.ScanVerdict;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.Scope;
import org.springframework.stereotype.Component;

/** A hearing of one's own on 11 October 2017 whose gates have doubts; a new one for each test. */
@Component
@Profile("test")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class Gatehouse {

    static final String PREGNY = "pregny-gate";
    static final String NATIONS = "nations-gate";

    final Story story;
    final Event event;
    private final EventStory events;
    private final PassOffice passes;
    private final ObjectProvider<ScanConcerns> concerns;
    private final OccurrenceBook book;

    Gatehouse(EventStory events, PassOffice passes, ObjectProvider<ScanConcerns> concerns, OccurrenceBook book) {
        this.events = events;
        this.story = events.story;
        this.passes = passes;
        this.concerns = concerns;
        this.book = book;
        story.clock.set(TestTime.OPEN);
        event = events.aHearing(tree -> {});
    }

    /** Applied for in time; afterwards it is August again. */
    Pass aPass() {
        story.clock.set(TestTime.OPEN);
        return passes.passesOf(events.approved(event, anApplication()).id()).get(0);
    }

    /** On the day of the hearing in Geneva. */
    static Instant at(String time) {
        return OffsetDateTime.parse("2017-10-11T" + time + "+02:00").toInstant();
    }

    void itIs(String time) {
        story.clock.set(at(time));
    }

    ScanResult admitted(Pass pass, String gate, String time) {
        return result(pass, gate, time, ScanVerdict.ADMIT);
    }

    ScanResult result(Pass pass, String gate, String time, ScanVerdict verdict) {
        return new ScanResult(
                UUID.randomUUID().toString(), gate, verdict, null, pass.id(), event.code(), Direction.ENTRY, at(time));
    }

    void tell(ScanConcern concern) {
        concerns.orderedStream().forEach(port -> port.open(concern));
    }

    ScanConcern twice(ScanResult later, ScanResult earlier) {
        return ScanConcern.of(ScanConcern.Kind.ADMITTED_TWICE, event.code(), later)
                .against(earlier);
    }

    /** The cases of this event that are not settled. */
    List<Occurrence> unsettled() {
        return book.unsettled().stream()
                .filter(one -> one.event().equals(event.code()))
                .toList();
    }

    Occurrence onlyCase() {
        List<Occurrence> cases = unsettled();
        if (cases.size() != 1) {
            throw new AssertionError("not one case but " + cases);
        }
        return cases.get(0);
    }
}
