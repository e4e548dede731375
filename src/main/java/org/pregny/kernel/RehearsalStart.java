package org.pregny.kernel;

import java.time.OffsetDateTime;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the rehearsal clock stands at its first start; null means at the real time.
 *
 * @param startsAt an ISO 8601 date and time with offset
 */
@ConfigurationProperties("pregny.rehearsal")
record RehearsalStart(OffsetDateTime startsAt) {}
