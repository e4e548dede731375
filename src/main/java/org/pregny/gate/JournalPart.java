package org.pregny.gate;

import java.util.List;
import org.pregny.device.Assignment;
import org.pregny.device.Device;
import org.pregny.device.Postings;

/**
 * Some entries of a device's journal, which are taken together.
 *
 * @param signed whether the device signed the last hash of all that it sent
 */
record JournalPart(Device device, Postings postings, List<JournalEntry> entries, boolean signed) {

    Assignment assignment(JournalEntry entry) {
        return postings.at(entry.version(), entry.scannedAt().instant());
    }

    List<String> nonces() {
        return entries.stream().map(JournalEntry::nonce).toList();
    }
}
