package org.pregny.gate;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pregny.device.Assignment;
import org.pregny.pass.PassOffice;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes some entries of a journal, all of them or, if the machine dies, none: sent again, they are taken then. */
@Component
class JournalTaking {

    private final JournalStore journals;
    private final ScanStore scans;
    private final ScanBook book;
    private final ScanPlaces places;
    private final PassOffice passes;
    private final Hindsight hindsight;
    private final ObjectProvider<ScanConcerns> concerns;
    private final Clock clock;

    JournalTaking(
            JournalStore journals,
            ScanStore scans,
            ScanBook book,
            ScanPlaces places,
            PassOffice passes,
            Hindsight hindsight,
            ObjectProvider<ScanConcerns> concerns,
            Clock clock) {
        this.journals = journals;
        this.scans = scans;
        this.book = book;
        this.places = places;
        this.passes = passes;
        this.hindsight = hindsight;
        this.concerns = concerns;
        this.clock = clock;
    }

    @Transactional
    void begin(JournalPart part) {
        if (journals.begins(part.device().id())) {
            journals.begin(part.device().id());
        }
    }

    @Transactional
    List<JournalLine> take(JournalPart part) {
        JournalHead head = journals.lock(part.device().id());
        Instant now = clock.instant();
        JournalReading reading = new JournalReading(part, head, now);
        reading.skip(journals.known(part.device().id(), part.nonces()));
        reading.recall(scans.known(part.device().id().toString(), part.nonces()));
        JournalPasses shown = new JournalPasses(passes, reading.unknown());
        JournalDoubts doubts = new JournalDoubts(hindsight, scans, shown.ids());
        Map<Assignment, ScanPlace> stood = new HashMap<>();
        reading.read(
                entry -> new ToldScan(
                        entry,
                        stood.computeIfAbsent(part.assignment(entry), then -> places.of(part.device(), then)),
                        HeldOut.of(entry.code(), shown),
                        now),
                doubts);
        journals.addAll(part.device().id(), reading.written(), now);
        scans.addAll(reading.rows());
        journals.move(part.device().id(), reading.head());
        book.tell(reading.taken());
        reading.concerns().forEach(concern -> concerns.orderedStream().forEach(port -> port.open(concern)));
        return reading.lines();
    }
}
