package org.pregny.desk;

import java.time.Instant;
import org.pregny.pass.PassId;

/** An ID check as it was written down. */
public record CheckedId(PassId pass, IdCheck check, String officer, Instant at) {

    public boolean isRefusal() {
        return !check.passes();
    }
}
