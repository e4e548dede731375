package org.pregny.gate;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.pregny.application.ParticularsDesk;
import org.pregny.kernel.SqlTime;
import org.pregny.kernel.Together;
import org.pregny.kernel.Together.Asked;
import org.pregny.kernel.Together.Question;
import org.pregny.pass.PassId;
import org.pregny.pass.ShownPasses;
import org.springframework.stereotype.Repository;

/** Asks in one question what a scan must know: with somebody waiting at the gate, each exchange with the database counts. */
@Repository
class LookStore {

    private static final String KNOWN =
            "select true as repeated, " + ScanStore.COLUMNS + " from scan where source = ? and nonce = ?";

    private static final String LAST = "select false as repeated, " + ScanStore.COLUMNS
            + " from scan where pass_id = ? and zone = ? and " + ScanStore.IS_PASSAGE
            + " and scanned_at >= ? order by scanned_at desc, id desc limit 1";

    private static final String QUESTION =
            "select holder.assisted, before.* from (select " + ParticularsDesk.isAssisted(ShownPasses.REPRESENTATIVE)
                    + " as assisted) holder left join ((" + KNOWN + ") union all (" + LAST + ")) before on true";

    private static final int MARKS = 6;

    private final Together together;

    LookStore(Together together) {
        this.together = together;
    }

    /** For whoever only wants to know. */
    Look at(String zone, PassId pass, Instant at) {
        return together.ask(question(zone, pass, at, "", ""));
    }

    /** For a scan, whose pass is locked. */
    Look at(ScanPlace place, String nonce, PassId pass, Instant at) {
        return together.ask(question(place, nonce, pass, at));
    }

    /** The same, to be asked as soon as the pass is locked. */
    Question<Look> question(ScanPlace place, String nonce, PassId pass, Instant at) {
        return question(place.zone(), pass, at, place.source(), nonce);
    }

    private static Question<Look> question(String zone, PassId pass, Instant at, String source, String nonce) {
        Asked asked = new Asked(QUESTION, MARKS, (statement, before) -> {
            statement.setObject(before + 1, pass.uuid());
            statement.setString(before + 2, source);
            statement.setString(before + 3, nonce);
            statement.setObject(before + 4, pass.uuid());
            statement.setString(before + 5, zone);
            statement.setObject(before + 6, SqlTime.of(at.minus(ScanStore.LONGEST_DAY)));
        });
        return new Question<>(asked, LookStore::look);
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
