package org.pregny.bulk;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.run.RunId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The verdicts of a set: who of each case gets a place, and who waits. */
@Repository
class SetVerdictStore {

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;

    SetVerdictStore(JdbcClient jdbc, JdbcTemplate batches) {
        this.jdbc = jdbc;
        this.batches = batches;
    }

    void add(RunId run, int position, List<RepresentativeVerdict> verdicts) {
        batches.batchUpdate(
                "insert into bulk_verdict (run_id, position, person_id, state) values (?, ?, ?, ?)",
                verdicts,
                verdicts.size(),
                (row, verdict) -> {
                    row.setObject(1, run.uuid());
                    row.setInt(2, position);
                    row.setObject(3, verdict.representative().uuid());
                    row.setString(4, verdict.state().name());
                });
    }

    SetVerdicts of(RunId run, BulkItem item) {
        return new SetVerdicts(item.seen(), byPerson(run, item.position()));
    }

    private Map<RepresentativeId, RepresentativeVerdict> byPerson(RunId run, int position) {
        return jdbc
                .sql("select person_id, state from bulk_verdict where run_id = :run and position = :position")
                .param("run", run.uuid())
                .param("position", position)
                .query((row, n) -> verdict(
                        new RepresentativeId(row.getObject("person_id", UUID.class)),
                        RepresentativeState.valueOf(row.getString("state"))))
                .list()
                .stream()
                .collect(Collectors.toMap(RepresentativeVerdict::representative, Function.identity()));
    }

    private static RepresentativeVerdict verdict(RepresentativeId person, RepresentativeState state) {
        return state == RepresentativeState.APPROVED
                ? RepresentativeVerdict.approve(person)
                : RepresentativeVerdict.waitlist(person);
    }
}
