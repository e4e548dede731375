package org.pregny.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.gate.ScanConcern.Kind;
import org.pregny.pass.PassId;

/** What about an entry of a journal somebody should look at; the entry is taken all the same. */
class JournalDoubts {

    private final Hindsight hindsight;
    private final ScanStore scans;
    private final List<PassId> passes;
    private final Map<String, Whereabouts> byZone = new HashMap<>();

    JournalDoubts(Hindsight hindsight, ScanStore scans, List<PassId> passes) {
        this.hindsight = hindsight;
        this.scans = scans;
        this.passes = passes;
    }

    /** Whether it is what the device wrote, all of it, and when. */
    List<ScanConcern> aboutTheJournal(ToldScan told, JournalHead head, boolean signed) {
        List<ScanConcern> raised = new ArrayList<>();
        head.doubt(told.entry()).ifPresent(kind -> raised.add(concern(kind, told)));
        if (!signed) {
            raised.add(concern(Kind.BAD_SIGNATURE, told));
        }
        if (told.isTimedOddly()) {
            raised.add(concern(Kind.CLOCK, told).noting(told.entry().scannedAt().text()));
        }
        if (told.entry().override() != null) {
            raised.add(concern(Kind.UNVERIFIED_OVERRIDE, told)
                    .noting(told.entry().override().second() + ": "
                            + told.entry().override().reason()));
        }
        return raised;
    }

    /** Whether somebody went through who should not have, or who was in already. */
    List<ScanConcern> aboutThePassage(ToldScan told) {
        List<ScanConcern> raised = new ArrayList<>();
        ScanResult result = told.result();
        if (!result.verdict().isPassage()) {
            return raised;
        }
        ScanResult then = hindsight.of(told.place(), result, told.shown());
        if (!then.verdict().isPassage()) {
            raised.add(concern(Kind.WOULD_HAVE_BEEN_REFUSED, told).against(then));
        }
        Optional<ScanResult> second =
                known(told).secondEntry(result, told.place().plan());
        second.ifPresent(other -> raised.add(concern(Kind.ADMITTED_TWICE, told).against(other)));
        return raised;
    }

    /** Says of a passage that it is told now, before any is asked about. */
    void tell(ToldScan told) {
        if (told.result().verdict().isPassage() && told.result().pass() != null) {
            known(told).tell(told.result());
        }
    }

    private Whereabouts known(ToldScan told) {
        return byZone.computeIfAbsent(
                told.place().zone(), zone -> whereabouts(zone, told.result().scannedAt()));
    }

    /** Whether the guard did what the server had said. */
    List<ScanConcern> aboutTheAct(ToldScan told, ScanResult judged) {
        return told.result().verdict().isPassage() == judged.verdict().isPassage()
                ? List.of()
                : List.of(concern(Kind.ACTED_OTHERWISE, told).against(judged));
    }

    /** The first entry of a journal is its earliest. */
    private Whereabouts whereabouts(String zone, Instant earliest) {
        return new Whereabouts(scans.passages(passes, zone, earliest.minus(ScanStore.LONGEST_DAY)));
    }

    private static ScanConcern concern(Kind kind, ToldScan told) {
        return ScanConcern.of(kind, told.place().event(), told.result())
                .onDevice(told.place().device().toString());
    }
}
