package org.pregny.device;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Devices, those out of use too: their scans stay. */
@Repository
class DeviceStore {

    private static final int MOST = 300;

    private final JdbcClient jdbc;

    DeviceStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(Device device, Actor actor) {
        jdbc.sql("insert into device (id, name, event_code, gate, profile, ways, version, state, made_at, made_by)"
                        + " values (:id, :name, :event, :gate, :profile, :ways, :version, :state, :at, :by)")
                .param("id", device.id().uuid())
                .param("name", device.name())
                .param("event", device.assignment().event().text())
                .param("gate", device.assignment().gate())
                .param("profile", device.assignment().profile().name())
                .param("ways", device.assignment().ways().name())
                .param("version", device.version())
                .param("state", device.state().name())
                .param("at", SqlTime.of(device.madeAt()))
                .param("by", actor.name())
                .update();
    }

    Optional<Device> find(DeviceId id) {
        return jdbc.sql("select " + DeviceRows.COLUMNS + " from device where id = :id")
                .param("id", id.uuid())
                .query(DeviceRows::device)
                .optional();
    }

    Optional<Device> lock(DeviceId id) {
        return jdbc.sql("select " + DeviceRows.COLUMNS + " from device where id = :id for update")
                .param("id", id.uuid())
                .query(DeviceRows::device)
                .optional();
    }

    /** In use first, then by name. */
    List<Device> all() {
        return jdbc.sql("select " + DeviceRows.COLUMNS + " from device"
                        + " order by case state when 'REVOKED' then 1 else 0 end, name, made_at, id")
                .query(DeviceRows::device)
                .list();
    }

    /** As many as a device can keep in mind. */
    List<Device> inUseAt(EventCode event) {
        return jdbc.sql("select " + DeviceRows.COLUMNS + " from device where event_code = :event and state = 'ACTIVE'"
                        + " order by id limit :most")
                .param("event", event.text())
                .param("most", MOST)
                .query(DeviceRows::device)
                .list();
    }

    void switchTo(DeviceId id, Assignment assignment) {
        jdbc.sql("update device set event_code = :event, gate = :gate, profile = :profile, ways = :ways,"
                        + " version = version + 1 where id = :id")
                .param("event", assignment.event().text())
                .param("gate", assignment.gate())
                .param("profile", assignment.profile().name())
                .param("ways", assignment.ways().name())
                .param("id", id.uuid())
                .update();
    }

    /** Without a PIN where it is null. */
    void setPin(DeviceId id, DevicePin pin) {
        jdbc.sql("update device set pin_salt = :salt, pin_iterations = :iterations, pin_hash = :hash,"
                        + " version = version + 1 where id = :id")
                .param("salt", pin == null ? null : pin.salt())
                .param("iterations", pin == null ? null : pin.iterations())
                .param("hash", pin == null ? null : pin.hash())
                .param("id", id.uuid())
                .update();
    }

    void revoke(DeviceId id, Instant at) {
        jdbc.sql("update device set state = 'REVOKED', revoked_at = :at, secret_hash = null, claim_hash = null,"
                        + " pin_salt = null, pin_iterations = null, pin_hash = null where id = :id")
                .param("at", SqlTime.of(at))
                .param("id", id.uuid())
                .update();
    }

    void felt(DeviceId id, Pulse pulse) {
        jdbc.sql("update device set last_seen = :at, skew_millis = :skew, waiting = :waiting, snapshot = :snapshot"
                        + " where id = :id")
                .param("at", SqlTime.of(pulse.at()))
                .param("skew", pulse.skew() == null ? null : pulse.skew().toMillis())
                .param("waiting", pulse.waiting())
                .param("snapshot", pulse.snapshot())
                .param("id", id.uuid())
                .update();
    }
}
