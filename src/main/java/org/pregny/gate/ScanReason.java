package org.pregny.gate;

/** Why a pass was not simply admitted: a closed list, each with one plain sentence per language (domain, gate verdicts). */
public enum ScanReason {
    UNKNOWN,
    NOT_ACTIVATED,
    NOT_YET_VALID,
    EXPIRED,
    WRONG_EVENT,
    WRONG_GATE,
    SUPERSEDED,
    BLOCKED,
    LOST,
    ALREADY_INSIDE,
    TYPED_NUMBER,
    SECONDARY_PASS,
    EMERGENCY_PASS
}
