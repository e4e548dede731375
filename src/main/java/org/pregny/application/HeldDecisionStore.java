package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Decisions that are or were held. Every change is made under the lock of the application. */
@Repository
class HeldDecisionStore {

    private static final String DECISION = "select h.*, a.number, a.event_code from held_decision h"
            + " join application a on a.id = h.application_id where ";

    private final JdbcClient jdbc;

    HeldDecisionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(HeldDecision held) {
        jdbc.sql(
                        "insert into held_decision (id, application_id, decided_by, decided_at, sends_at, seen, state, resumes)"
                                + " values (:id, :application, :by, :at, :sendsAt, :seen, 'HELD', false)")
                .param("id", held.id().uuid())
                .param("application", held.application().uuid())
                .param("by", held.decidedBy())
                .param("at", SqlTime.of(held.decidedAt()))
                .param("sendsAt", SqlTime.of(held.sendsAt()))
                .param("seen", held.seen())
                .update();
        held.verdicts().forEach(verdict -> add(held.id(), verdict));
    }

    private void add(HeldDecisionId id, RepresentativeVerdict verdict) {
        jdbc.sql("insert into held_verdict (held_decision_id, representative_id, state, reason, note, segments)"
                        + " values (:id, :person, :state, :reason, :note, :segments)")
                .param("id", id.uuid())
                .param("person", verdict.representative().uuid())
                .param("state", verdict.state().name())
                .param(
                        "reason",
                        verdict.reason() == null ? null : verdict.reason().name())
                .param("note", verdict.note())
                .param("segments", verdict.segments().text())
                .update();
    }

    /** The one that is held now. */
    Optional<HeldDecision> held(ApplicationId application) {
        return jdbc.sql(DECISION + "h.application_id = :application and h.state = 'HELD'")
                .param("application", application.uuid())
                .query(this::decision)
                .optional();
    }

    /** The one that the open review goes on from. */
    Optional<HeldDecision> resumed(ApplicationId application) {
        return jdbc.sql(DECISION + "h.application_id = :application and h.resumes = true")
                .param("application", application.uuid())
                .query(this::decision)
                .optional();
    }

    /** What became of the last decision that was held. */
    HeldDecision.State lastState(ApplicationId application) {
        return jdbc.sql("select state from held_decision where application_id = :application"
                        + " order by decided_at desc, ended_at desc limit 1")
                .param("application", application.uuid())
                .query((row, n) -> HeldDecision.State.valueOf(row.getString("state")))
                .optional()
                .orElse(HeldDecision.State.SETTLED);
    }

    /** Those that are about to leave, the next first; everybody's where nobody is named. */
    List<HeldDecision> scheduled(String decidedBy, int longest) {
        return jdbc.sql(DECISION + "h.state = 'HELD' and (cast(:by as varchar) is null or h.decided_by = :by)"
                        + " order by h.sends_at, h.id limit " + longest)
                .param("by", decidedBy)
                .query(this::decision)
                .list();
    }

    void end(HeldDecisionId id, HeldDecision.State state, ReturnCause cause, String by, Instant at) {
        boolean resumes = state == HeldDecision.State.UNDONE || state == HeldDecision.State.RETURNED;
        jdbc.sql("update held_decision set state = :state, cause = :cause, ended_by = :by, ended_at = :at,"
                        + " resumes = :resumes where id = :id")
                .param("state", state.name())
                .param("cause", cause == null ? null : cause.name())
                .param("by", by)
                .param("at", SqlTime.of(at))
                .param("resumes", resumes)
                .param("id", id.uuid())
                .update();
    }

    /** No review begins with an earlier decision any more. */
    void layAside(ApplicationId application) {
        jdbc.sql("update held_decision set resumes = false where application_id = :application and resumes = true")
                .param("application", application.uuid())
                .update();
    }

    private HeldDecision decision(ResultSet row, int n) throws SQLException {
        HeldDecisionId id = new HeldDecisionId(row.getObject("id", UUID.class));
        return new HeldDecision(
                id,
                new ApplicationId(row.getObject("application_id", UUID.class)),
                row.getString("number"),
                EventCode.of(row.getString("event_code")),
                row.getString("decided_by"),
                SqlTime.instant(row, "decided_at"),
                SqlTime.instant(row, "sends_at"),
                row.getInt("seen"),
                HeldDecision.State.valueOf(row.getString("state")),
                ApplicationRows.code(ReturnCause.class, row.getString("cause")),
                row.getString("ended_by"),
                SqlTime.instant(row, "ended_at"),
                verdicts(id));
    }

    private List<RepresentativeVerdict> verdicts(HeldDecisionId id) {
        return jdbc.sql("select v.* from held_verdict v join representative r on r.id = v.representative_id"
                        + " where v.held_decision_id = :id order by r.position")
                .param("id", id.uuid())
                .query((row, n) -> new RepresentativeVerdict(
                        new RepresentativeId(row.getObject("representative_id", UUID.class)),
                        RepresentativeState.valueOf(row.getString("state")),
                        ApplicationRows.code(RefusalReason.class, row.getString("reason")),
                        row.getString("note"),
                        SegmentSet.ofText(row.getString("segments")),
                        null))
                .list();
    }
}
