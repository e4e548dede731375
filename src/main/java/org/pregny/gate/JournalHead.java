package org.pregny.gate;

import java.util.Optional;

/** How far a device's journal has come to us: its last counter and hash; before the first entry, 0 and the device's id. */
record JournalHead(long counter, String hash) {

    /** What is wrong with an entry that comes now; nothing if it is the next one and as the device wrote it. */
    Optional<ScanConcern.Kind> doubt(JournalEntry entry) {
        if (!JournalHash.of(entry).equals(entry.hash()) || entry.counter() <= counter) {
            return Optional.of(ScanConcern.Kind.BROKEN_CHAIN);
        }
        if (entry.counter() > counter + 1) {
            return Optional.of(ScanConcern.Kind.MISSING_COUNTER);
        }
        return entry.previous().equals(hash) ? Optional.empty() : Optional.of(ScanConcern.Kind.BROKEN_CHAIN);
    }

    /** A fork does not take the chain back. */
    JournalHead after(JournalEntry entry) {
        return entry.counter() > counter ? new JournalHead(entry.counter(), entry.hash()) : this;
    }
}
