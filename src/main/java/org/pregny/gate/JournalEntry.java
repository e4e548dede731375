package org.pregny.gate;

import java.time.Instant;

/**
 * One scan that a device judged by itself and acted on, as it wrote it into its journal: it happened, whatever the server
 * would have said.
 *
 * @param counter 1, 2, 3… of each device
 * @param scannedAt when it happened, by the device
 * @param snapshot number of the list that it was judged by
 * @param override null unless two people let somebody in against the verdict
 * @param previous the hash of the entry before, or the id of the device
 * @param hash as the device said; see {@link JournalHash}
 * @param version of the state by which the device stood where it did; null if it does not say
 */
public record JournalEntry(
        long counter,
        String nonce,
        String code,
        Direction direction,
        JournalTime scannedAt,
        ScanVerdict verdict,
        ScanReason reason,
        long snapshot,
        Override override,
        String previous,
        String hash,
        Integer version) {

    /** Why somebody was let in against the verdict, and who agreed. */
    public record Override(String reason, String second) {}

    /** An instant with the text that stood for it: the hash is over the text. */
    public record JournalTime(String text, Instant instant) {}
}
