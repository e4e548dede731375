package org.pregny.document;

/** Whoever can tell whether a file is harmful. */
interface VirusScanner {

    /** What came of a scan. */
    enum Finding {
        CLEAN,
        HARMFUL,
        /** Nobody answered in time, or nothing that we understand. */
        NO_ANSWER,
        /** This installation has no scanner. */
        NO_SCANNER
    }

    Finding scan(byte[] file);
}
