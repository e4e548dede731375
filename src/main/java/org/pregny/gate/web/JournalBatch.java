package org.pregny.gate.web;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.List;
import org.pregny.gate.JournalEntry;

/** A part of a device's journal as it is handed in, the last hash of it signed. */
record JournalBatch(
        @JsonDeserialize(using = JournalScansReader.class) List<JournalScan> entries, String signature) {

    private static final int LONGEST_SIGNATURE = 200;

    /** All of them, or every fault of any. */
    List<JournalEntry> checked() {
        List<BodyFault> faults = new ArrayList<>();
        if (signature == null || signature.length() > LONGEST_SIGNATURE) {
            faults.add(BodyFault.at("/signature", "gate.api.fault.missing"));
        }
        if (entries == null || entries.isEmpty() || entries.size() > ScanBatch.MOST || entries.contains(null)) {
            faults.add(BodyFault.at("/entries", "gate.api.fault.count", Integer.toString(ScanBatch.MOST)));
        } else {
            for (int i = 0; i < entries.size(); i++) {
                entries.get(i).check("/entries/" + i, faults);
            }
        }
        BodyFaulty.unlessEmpty(faults);
        return entries.stream().map(JournalScan::entry).toList();
    }
}
