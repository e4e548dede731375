package org.pregny.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pregny.pass.PassId;

/**
 * How some passes went through the gates of a zone, as far as anybody has told. What is told now is added before any of it
 * is looked at: an exit that is told in the same breath is known by then.
 */
class Whereabouts {

    private final Map<PassId, List<ScanResult>> passages = new HashMap<>();
    private final Set<String> toldNow = new HashSet<>();

    Whereabouts(List<ScanResult> known) {
        known.forEach(this::add);
    }

    void tell(ScanResult passage) {
        toldNow.add(passage.nonce());
        add(passage);
    }

    private void add(ScanResult passage) {
        passages.computeIfAbsent(passage.pass(), pass -> new ArrayList<>()).add(passage);
    }

    /**
     * The other entry of the same day without an exit between them: nobody comes in twice. Of two that are told now the
     * later one has the other.
     */
    Optional<ScanResult> secondEntry(ScanResult entry, GatePlan plan) {
        if (entry.pass() == null || entry.direction() != Direction.ENTRY) {
            return Optional.empty();
        }
        List<ScanResult> sameDay = passages.getOrDefault(entry.pass(), List.of()).stream()
                .filter(other -> !other.nonce().equals(entry.nonce()))
                .filter(other -> day(plan, other.scannedAt()) == day(plan, entry.scannedAt()))
                .sorted(Comparator.comparing(ScanResult::scannedAt))
                .toList();
        Optional<ScanResult> before = sameDay.stream()
                .filter(other -> !other.scannedAt().isAfter(entry.scannedAt()))
                .reduce((earlier, later) -> later);
        Optional<ScanResult> after = sameDay.stream()
                .filter(other -> other.scannedAt().isAfter(entry.scannedAt()))
                .findFirst();
        return before.filter(Whereabouts::cameIn)
                .or(() -> after.filter(Whereabouts::cameIn).filter(other -> !toldNow.contains(other.nonce())));
    }

    private static boolean cameIn(ScanResult passage) {
        return passage.direction() == Direction.ENTRY;
    }

    /** The second in which the day of the event began; a day of its own where there is none. */
    private static long day(GatePlan plan, Instant at) {
        long second = at.getEpochSecond();
        return plan.events().stream()
                .filter(event -> event.isOn(second))
                .map(event -> event.dayOf(second))
                .findFirst()
                .orElse(second);
    }
}
