package org.pregny.desk;

/** Why a pass is handed out outside the pick-up hours (domain P4: advice, not lockout, but somebody says why). */
public enum HoursReason {
    LATE_ARRIVAL,
    EARLY_ARRIVAL,
    QUEUE,
    ARRANGED
}
