package org.pregny.application;

import java.time.Instant;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;

/**
 * A submission as it came, cleaned.
 *
 * @param lateReason empty when none was given
 * @param received what the receipt is for
 */
record Sent(
        EventCode event,
        Submission clean,
        Language language,
        String scopedKey,
        String lateReason,
        byte[] received,
        Instant arrivedAt) {}
