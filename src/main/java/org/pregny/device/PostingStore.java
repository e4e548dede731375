package org.pregny.device;

import java.time.Instant;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where devices have stood; rows are only ever added. */
@Repository
class PostingStore {

    private final JdbcClient jdbc;

    PostingStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(DeviceId device, int version, Assignment assignment, Instant since) {
        jdbc.sql("insert into device_posting (device_id, version, event_code, gate, profile, ways, since)"
                        + " values (:device, :version, :event, :gate, :profile, :ways, :since)")
                .param("device", device.uuid())
                .param("version", version)
                .param("event", assignment.event().text())
                .param("gate", assignment.gate())
                .param("profile", assignment.profile().name())
                .param("ways", assignment.ways().name())
                .param("since", SqlTime.of(since))
                .update();
    }

    Postings of(DeviceId device) {
        return new Postings(jdbc.sql("select version, event_code, gate, profile, ways, since from device_posting"
                        + " where device_id = :device order by version")
                .param("device", device.uuid())
                .query((row, n) ->
                        new Posting(row.getInt("version"), DeviceRows.assignment(row), SqlTime.instant(row, "since")))
                .list());
    }
}
