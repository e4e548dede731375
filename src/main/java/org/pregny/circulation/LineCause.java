package org.pregny.circulation;

/** Why an organisation came onto a list or left it: nobody is struck off without a word (domain b1, complaints K12). */
public enum LineCause {
    RECOMMENDED,
    PUT_BACK,
    OBJECTIONS_SETTLED,
    NAME_CORRECTED,
    TAKEN_OFF,
    WITHDRAWN,
    MERGED,
    NOT_RECOMMENDED,
    UNDER_CONSULTATION,
    OBJECTION_SUSTAINED
}
