package org.pregny.gate;

import java.util.ArrayList;
import java.util.List;
import org.pregny.device.Device;
import org.pregny.device.DeviceOffice;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;

/**
 * Where devices hand in what they did without us. Nothing that happened is dropped and nothing is judged anew; what the
 * server would have refused is for a person to look at.
 */
@Service
public class ScanJournal {

    /** As many as one transaction takes: few enough to hold nobody up, many enough to write them together. */
    static final int TOGETHER = 100;

    private final JournalTaking taking;
    private final DeviceOffice devices;

    ScanJournal(JournalTaking taking, DeviceOffice devices) {
        this.taking = taking;
        this.devices = devices;
    }

    /** What became of each entry, in their order. */
    public List<JournalLine> take(Device device, List<JournalEntry> entries, String signature) {
        String last = entries.get(entries.size() - 1).hash();
        boolean signed = device.key().holds(last, signature);
        JournalPart whole = new JournalPart(device, devices.postingsOf(device.id()), entries, signed);
        begin(whole);
        List<JournalLine> lines = new ArrayList<>();
        for (int from = 0; from < entries.size(); from += TOGETHER) {
            List<JournalEntry> some = entries.subList(from, Math.min(from + TOGETHER, entries.size()));
            lines.addAll(taking.take(new JournalPart(device, whole.postings(), some, signed)));
        }
        return lines;
    }

    private void begin(JournalPart part) {
        try {
            taking.begin(part);
        } catch (DuplicateKeyException begunAtOnce) {
            // by the other line of the same device
        }
    }
}
