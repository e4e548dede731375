package org.pregny.desk;

import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.function.Consumer;
import org.pregny.Applications;
import org.pregny.TestTime;
import org.pregny.application.NeedsEntry;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeEntry;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How people come to the desk of a hearing of 11 October 2017 that is the test's own; passes are handed out from eight to five. */
@Component
@Profile("test")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class DeskStory {

    static final Actor OFFICER = Actor.staff("desk-officer");
    static final Actor COLLEAGUE = Actor.staff("desk-colleague");
    static final Actor SUPERVISOR = Actor.staff("desk-supervisor");
    static final String MORNING = "2017-10-11T09:30:00+02:00";
    static final String EVENING = "2017-10-11T18:30:00+02:00";

    final EventStory tale;
    final TestTime.SettableClock clock;
    private final PassOffice passes;
    private final JdbcClient jdbc;

    DeskStory(EventStory tale, PassOffice passes, JdbcClient jdbc) {
        this.tale = tale;
        this.clock = tale.story.clock;
        this.passes = passes;
        this.jdbc = jdbc;
        clock.set(TestTime.OPEN);
    }

    Event hearing(Consumer<ObjectNode> edit) {
        return tale.aHearing(tree -> {
            tree.putArray("pickups")
                    .addObject()
                    .put("day", "2017-10-11")
                    .put("from", "08:00:00")
                    .put("to", "17:00:00")
                    .putObject("place")
                    .put("en", "Pregny Gate");
            edit.accept(tree);
        });
    }

    Pass issued() {
        return issued(hearing(tree -> {}));
    }

    Pass issued(Event event) {
        return issued(event, anApplication());
    }

    /** In the morning of the day, when the pass was issued long ago. */
    Pass issued(Event event, Applications application) {
        return all(event, application).get(0);
    }

    List<Pass> all(Event event, Applications application) {
        clock.set(TestTime.OPEN);
        Receipt receipt = tale.approved(event, application);
        clock.set(MORNING);
        return passes.passesOf(receipt.id());
    }

    static RepresentativeEntry named(String onId, String toPrint) {
        return new RepresentativeEntry(
                onId, toPrint, "desk@example.org", "PASSPORT", "12AB", "", "no", "", "", "", NeedsEntry.none());
    }

    static RepresentativeEntry inNeedOf(String help) {
        NeedsEntry needs = new NeedsEntry(help, "", "", "", "");
        return new RepresentativeEntry(
                "Ines Aguirre", "", "ines@example.org", "PASSPORT", "77CD", "", "no", "", "", "", needs);
    }

    /** What the audit trail tells of a pass, in order. */
    List<String> audited(Pass pass) {
        return jdbc.sql("select action from audit_entry where subject_id = :pass order by id")
                .param("pass", pass.id().uuid())
                .query(String.class)
                .list();
    }
}
