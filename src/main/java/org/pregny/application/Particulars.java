package org.pregny.application;

import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * What an application tells beyond what every application must: for those who act on it, not for every page.
 *
 * @param organisationNames the organisation's names in other languages
 * @param needs what the delegation needs as a whole, in its own words
 * @param needsOf what each of its people said that they need; who needs nothing is not in it
 * @param notesOf what whoever met them noted of it, the oldest first; who was not noted anything of is not in it
 */
public record Particulars(
        List<NameEntry> organisationNames,
        String acronym,
        String website,
        String needs,
        List<UUID> documents,
        Map<RepresentativeId, Needs> needsOf,
        Map<RepresentativeId, List<NeedNote>> notesOf) {

    public Needs needsOf(RepresentativeId person) {
        return needsOf.getOrDefault(person, Needs.NONE);
    }

    public List<NeedNote> notesOf(RepresentativeId person) {
        return notesOf.getOrDefault(person, List.of());
    }
}
