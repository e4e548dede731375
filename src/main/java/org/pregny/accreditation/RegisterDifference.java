package org.pregny.accreditation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What must happen to a register's lines so that they become others. */
public record RegisterDifference(
        List<RegisterEntry> added, List<Change> changed, List<RegisterEntry> removed, int unchanged) {

    /** A line as it was and as it will be. */
    public record Change(RegisterEntry before, RegisterEntry after) {}

    static RegisterDifference between(Collection<RegisterEntry> before, Collection<RegisterEntry> after) {
        Map<String, RegisterEntry> left = new HashMap<>();
        before.forEach(entry -> left.put(entry.reference(), entry));
        List<RegisterEntry> added = new ArrayList<>();
        List<Change> changed = new ArrayList<>();
        int unchanged = 0;
        for (RegisterEntry entry : after) {
            RegisterEntry known = left.remove(entry.reference());
            if (known == null) {
                added.add(entry);
            } else if (known.equals(entry)) {
                unchanged++;
            } else {
                changed.add(new Change(known, entry));
            }
        }
        List<RegisterEntry> removed = before.stream()
                .filter(entry -> left.containsKey(entry.reference()))
                .toList();
        return new RegisterDifference(added, changed, removed, unchanged);
    }

    public boolean isNothing() {
        return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    RegisterVersion.Size size() {
        int lines = added.size() + changed.size() + unchanged;
        return new RegisterVersion.Size(lines, added.size(), changed.size(), removed.size());
    }
}
