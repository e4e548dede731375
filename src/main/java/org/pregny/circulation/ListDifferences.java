package org.pregny.circulation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.pregny.request.RequestId;

/** Compares two versions of a list; every line added or gone is explained (domain b1: list diff; complaints K12). */
final class ListDifferences {

    private final List<ListLine> lines;
    private final Map<Integer, ListVersion> versions = new LinkedHashMap<>();

    ListDifferences(List<ListLine> lines, List<ListVersion> versions) {
        this.lines = lines;
        versions.forEach(v -> this.versions.put(v.number(), v));
    }

    List<ListDifference> between(int from, int to) {
        Map<RequestId, List<ListLine>> lives = new LinkedHashMap<>();
        lines.forEach(line ->
                lives.computeIfAbsent(line.request(), r -> new ArrayList<>()).add(line));
        return lives.values().stream()
                .map(life -> difference(life, from, to))
                .filter(Objects::nonNull)
                .sorted(Comparator.comparing(ListDifference::kind)
                        .thenComparing(d -> d.face().name()))
                .toList();
    }

    private ListDifference difference(List<ListLine> life, int from, int to) {
        ListLine before = at(life, from);
        ListLine after = at(life, to);
        if (before == after) {
            return null;
        }
        if (after == null) {
            ListLine last = life.stream()
                    .filter(line -> line.since() <= to)
                    .max(Comparator.comparing(ListLine::since))
                    .orElseThrow();
            return told(before, null, last.left(), last.until(), last.words());
        }
        return before == null ? came(life, from, after) : changed(before, after);
    }

    /** Its name may have been corrected since it came: that is no reason why it is there. */
    private ListDifference came(List<ListLine> life, int from, ListLine after) {
        ListLine first = life.stream()
                .filter(line -> line.since() > from && line.since() <= after.since())
                .filter(line -> line.entered() != LineCause.NAME_CORRECTED)
                .max(Comparator.comparing(ListLine::since))
                .orElse(after);
        return told(null, after, first.entered(), first.since(), null);
    }

    private ListDifference changed(ListLine before, ListLine after) {
        return before.face().equals(after.face())
                ? null
                : told(before, after, LineCause.NAME_CORRECTED, after.since(), null);
    }

    private ListDifference told(ListLine before, ListLine after, LineCause why, int version, String words) {
        ListLine known = after == null ? before : after;
        return new ListDifference(
                known.request(),
                before == null ? null : before.face(),
                after == null ? null : after.face(),
                why,
                versions.get(version),
                words);
    }

    private static ListLine at(List<ListLine> life, int version) {
        return life.stream().filter(line -> line.standsIn(version)).findFirst().orElse(null);
    }
}
