package org.pregny.application;

import java.util.List;
import java.util.Map;
import org.pregny.accreditation.Organisation;

/** An application with its people and what they need. */
record CaseHead(
        EventApplication application,
        List<Representative> people,
        Map<RepresentativeId, Needs> needs,
        String groupNeeds,
        FocalPointAnswer focalPoint,
        boolean held) {

    Particulars particulars(Organisation organisation, Map<RepresentativeId, List<NeedNote>> notes) {
        List<NameEntry> names = organisation.claim().names().stream()
                .map(name -> new NameEntry(name.language(), name.name()))
                .toList();
        return new Particulars(
                names,
                organisation.claim().acronym(),
                organisation.claim().website(),
                groupNeeds,
                List.of(),
                needs,
                notes);
    }
}
