package org.pregny.kernel;

/** The identity documents that the desk and the gate accept (seeds S0:79, S4:115). */
public enum DocumentType {
    PASSPORT,
    NATIONAL_ID
}
