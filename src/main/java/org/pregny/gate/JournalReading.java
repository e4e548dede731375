package org.pregny.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Goes through some entries of a journal, nonce first: what is to be written, what is told again, what is doubtful. */
class JournalReading {

    private final JournalPart part;
    private final Instant now;
    private final Set<String> seen = new HashSet<>();
    private final Map<String, ScanResult> judged = new HashMap<>();
    private final List<JournalEntry> written = new ArrayList<>();
    private final List<ToldScan> taken = new ArrayList<>();
    private final List<ScanConcern> concerns = new ArrayList<>();
    private final List<JournalLine> lines = new ArrayList<>();
    private JournalHead head;

    JournalReading(JournalPart part, JournalHead head, Instant now) {
        this.part = part;
        this.head = head;
        this.now = now;
    }

    /** Entries that came before. */
    void skip(Collection<String> nonces) {
        seen.addAll(nonces);
    }

    /** Scans that the server judged itself, though its answer may have come too late for the guard. */
    void recall(List<ScanResult> results) {
        results.forEach(result -> judged.put(result.nonce(), result));
    }

    List<JournalEntry> unknown() {
        return part.entries().stream()
                .filter(entry -> !seen.contains(entry.nonce()))
                .toList();
    }

    void read(Function<JournalEntry, ToldScan> reader, JournalDoubts doubts) {
        Map<JournalEntry, ToldScan> told = new LinkedHashMap<>();
        unknown().forEach(entry -> told.put(entry, reader.apply(entry)));
        told.values().stream()
                .filter(scan -> !judged.containsKey(scan.entry().nonce()))
                .forEach(doubts::tell);
        for (JournalEntry entry : part.entries()) {
            lines.add(new JournalLine(
                    entry.nonce(),
                    seen.add(entry.nonce()) ? take(entry, told.get(entry), doubts) : JournalLine.Outcome.REPEATED,
                    entry.counter()));
        }
    }

    private JournalLine.Outcome take(JournalEntry entry, ToldScan told, JournalDoubts doubts) {
        ScanResult judgedThen = judged.get(entry.nonce());
        List<ScanConcern> raised = new ArrayList<>(doubts.aboutTheJournal(told, head, part.signed()));
        raised.addAll(judgedThen == null ? doubts.aboutThePassage(told) : doubts.aboutTheAct(told, judgedThen));
        written.add(entry);
        head = head.after(entry);
        if (judgedThen == null) {
            taken.add(told);
        }
        concerns.addAll(raised);
        if (!raised.isEmpty()) {
            return JournalLine.Outcome.CASE;
        }
        return judgedThen == null ? JournalLine.Outcome.RECORDED : JournalLine.Outcome.REPEATED;
    }

    JournalHead head() {
        return head;
    }

    List<JournalEntry> written() {
        return written;
    }

    List<ScanRow> rows() {
        return taken.stream()
                .map(told -> new ScanRow(told.result(), told.place(), now))
                .toList();
    }

    List<ToldScan> taken() {
        return taken;
    }

    List<ScanConcern> concerns() {
        return concerns;
    }

    List<JournalLine> lines() {
        return lines;
    }
}
