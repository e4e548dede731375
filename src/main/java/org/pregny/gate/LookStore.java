package org.pregny.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.pregny.application.ParticularsDesk;
import org.pregny.application.RepresentativeId;
import org.pregny.kernel.SqlTime;
import org.pregny.pass.Pass;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Asks in one question what a scan must know: with somebody waiting at the gate, each exchange with the database counts. */
@Repository
class LookStore {

    private static final String KNOWN =
            "select true as repeated, " + ScanStore.COLUMNS + " from scan where source = :source and nonce = :nonce";

    private static final String LAST = "select false as repeated, " + ScanStore.COLUMNS
            + " from scan where pass_id = :pass and zone = :zone and " + ScanStore.IS_PASSAGE
            + " and scanned_at >= :since order by scanned_at desc, id desc limit 1";

    private static final String QUESTION =
            "select holder.assisted, before.* from (select " + ParticularsDesk.IS_ASSISTED
                    + " as assisted) holder left join ((" + KNOWN + ") union all (" + LAST + ")) before on true";

    /** Of a pass that names nobody. */
    private static final UUID NOBODY = new UUID(0, 0);

    private final JdbcClient jdbc;

    LookStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For a scan, whose pass is locked. */
    Look at(ScanPlace place, String nonce, Pass pass, Instant at) {
        return ask(pass, place.zone(), at, Map.of("source", place.source(), "nonce", nonce));
    }

    /** For whoever only wants to know. */
    Look at(String zone, Pass pass, Instant at) {
        return ask(pass, zone, at, Map.of("source", "", "nonce", ""));
    }

    private Look ask(Pass pass, String zone, Instant at, Map<String, String> scan) {
        RepresentativeId person = pass.representative();
        return jdbc.sql(QUESTION)
                .params(scan)
                .param("representative", person == null ? NOBODY : person.uuid())
                .param("pass", pass.id().uuid())
                .param("zone", zone)
                .param("since", SqlTime.of(at.minus(ScanStore.LONGEST_DAY)))
                .query(LookStore::look);
    }

    private static Look look(ResultSet rows) throws SQLException {
        ScanResult known = null;
        ScanResult last = null;
        boolean assisted = false;
        while (rows.next()) {
            assisted = rows.getBoolean("assisted");
            boolean repeated = rows.getBoolean("repeated");
            if (rows.getString("nonce") == null) {
                continue;
            }
            if (repeated) {
                known = ScanStore.result(rows, 0);
            } else {
                last = ScanStore.result(rows, 0);
            }
        }
        return new Look(known, last, assisted);
    }
}
