package org.pregny.device;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;

/** Reads a device out of its row. */
final class DeviceRows {

    static final String COLUMNS = "id, name, event_code, gate, profile, ways, version, state, key_x, key_y, model,"
            + " app_version, pin_salt, pin_iterations, pin_hash, made_at, claimed_at, last_seen, skew_millis,"
            + " waiting, snapshot, " + EventCatalogue.NUMBER + " as events";

    private DeviceRows() {}

    static Device device(ResultSet row, int n) throws SQLException {
        return new Device(
                new DeviceId(row.getObject("id", UUID.class)),
                row.getString("name"),
                assignment(row),
                row.getInt("version"),
                DeviceState.valueOf(row.getString("state")),
                key(row),
                row.getString("model"),
                row.getString("app_version"),
                pin(row),
                SqlTime.instant(row, "made_at"),
                SqlTime.instant(row, "claimed_at"),
                pulse(row),
                row.getLong("events"));
    }

    static Assignment assignment(ResultSet row) throws SQLException {
        return new Assignment(
                EventCode.of(row.getString("event_code")),
                row.getString("gate"),
                DeviceProfile.valueOf(row.getString("profile")),
                Ways.valueOf(row.getString("ways")));
    }

    private static DeviceKey key(ResultSet row) throws SQLException {
        String x = row.getString("key_x");
        return x == null ? null : new DeviceKey(x, row.getString("key_y"));
    }

    private static DevicePin pin(ResultSet row) throws SQLException {
        String hash = row.getString("pin_hash");
        return hash == null ? null : new DevicePin(row.getString("pin_salt"), row.getInt("pin_iterations"), hash);
    }

    private static Pulse pulse(ResultSet row) throws SQLException {
        Instant seen = SqlTime.instant(row, "last_seen");
        if (seen == null) {
            return null;
        }
        long millis = row.getLong("skew_millis");
        Duration skew = row.wasNull() ? null : Duration.ofMillis(millis);
        return new Pulse(seen, skew, row.getInt("waiting"), row.getLong("snapshot"));
    }
}
