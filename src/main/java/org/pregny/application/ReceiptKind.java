package org.pregny.application;

/** What a receipt was issued for. */
public enum ReceiptKind {
    APPLICATION,
    ANSWER,
    CHANGE,
    WITHDRAWAL,
    NOMINATION,
    CONFIRMATION,
    RECONSIDERATION,
    /** A request for special accreditation. */
    REQUEST
}
