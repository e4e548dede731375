package org.pregny.circulation;

/** Where a list stands: it is put together, it lies before Member States, it is what was accredited (domain b3, P1). */
public enum ListState {
    DRAFT,
    CIRCULATED,
    FINAL
}
