package org.pregny.pass;

/** What a code turned out to be, as far as form, key and signature go. */
enum CodeVerdict {
    /** Not written as we write codes, to the last bit. */
    MALFORMED,
    /** Names a key that nobody knows. */
    UNKNOWN_KEY,
    /** Names a key that was withdrawn. */
    REVOKED_KEY,
    BAD_SIGNATURE,
    /** Ours; what the pass is worth today is another question. */
    SIGNED
}
