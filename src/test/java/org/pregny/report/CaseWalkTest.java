package org.pregny.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.audit.AuditEntry;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;

/** Which rules held for a decision is told by the order of the trail, whatever the clock said. */
class CaseWalkTest {

    private static final UUID CASE = UUID.randomUUID();
    private static final Actor ANA = Actor.staff("ana");
    private static final AuditEntry DECIDED = entry(20, "application.decided", ANA, Map.of());

    private final RulesInForce rules = new RulesInForce(
            List.of(
                    entry(1, "event.announced", Actor.SYSTEM, Map.of("event", "hearing-2", "version", "1")),
                    models(2, "1", "1"),
                    entry(8, "event.changed", Actor.SYSTEM, Map.of("event", "thematic-1", "version", "9")),
                    models(12, "2", "3"),
                    entry(14, "event.changed", Actor.SYSTEM, Map.of("event", "hearing-2", "version", "2")),
                    models(30, "4", "4")),
            EventCode.of("hearing-2"));

    @Test
    void aCaseGoesOnByTheModelItBeganWithAndTablesAreThoseOfTheDay() {
        CaseWalk walk = new CaseWalk(rules);
        walk.pass(entry(5, "application.submitted", Actor.APPLICANT, Map.of()));

        assertThat(walk.rules(DECIDED)).isEqualTo("eventApplication 1; quotaCheck 3");
        assertThat(walk.edition(DECIDED)).isEqualTo("2");
    }

    @Test
    void aCaseThatWasMovedGoesByTheModelItWasMovedTo() {
        CaseWalk walk = new CaseWalk(rules);
        walk.pass(entry(5, "application.submitted", Actor.APPLICANT, Map.of()));
        walk.pass(entry(
                15, "process.caseMigrated", Actor.SYSTEM, Map.of("model", "eventApplication", "from", "1", "to", "2")));
        walk.pass(entry(
                16, "process.caseMigrated", Actor.SYSTEM, Map.of("model", "waitingPlace", "from", "7", "to", "8")));

        assertThat(walk.rules(DECIDED)).isEqualTo("eventApplication 2; quotaCheck 3");
    }

    @Test
    void everybodyHasSeenWhatTheyOpenedLastOrDecidedOn() {
        CaseWalk walk = new CaseWalk(rules);
        walk.pass(entry(6, "review.caseRead", ANA, Map.of("version", "0")));
        walk.pass(entry(7, "review.caseRead", Actor.staff("bo"), Map.of("version", "1")));
        walk.pass(entry(9, "application.decisionHeld", ANA, Map.of("version", "2")));

        assertThat(walk.seenBy("ana")).isEqualTo("2");
        assertThat(walk.seenBy("bo")).isEqualTo("1");
        assertThat(walk.seenBy("chi")).isEmpty();
    }

    @Test
    void beforeAnythingWasWrittenDownNothingIsClaimed() {
        CaseWalk walk = new CaseWalk(new RulesInForce(List.of(), EventCode.of("hearing-2")));

        assertThat(walk.rules(DECIDED)).isEmpty();
        assertThat(walk.edition(DECIDED)).isEmpty();
    }

    private static AuditEntry models(long id, String model, String table) {
        return entry(
                id,
                "process.modelsInForce",
                Actor.SYSTEM,
                Map.of("eventApplication.bpmn", model, "waitingPlace.bpmn", "7", "quotaCheck.dmn", table));
    }

    private static AuditEntry entry(long id, String action, Actor by, Map<String, String> facts) {
        return new AuditEntry(id, Instant.EPOCH, action, CASE, null, by, facts);
    }
}
