package org.pregny.application;

import java.util.List;

/** An application as typed, by form or by API. */
public record Submission(
        String contactName,
        String contactEmail,
        OrganisationEntry organisation,
        List<RepresentativeEntry> representatives) {

    public static Submission blank() {
        return new Submission("", "", new OrganisationEntry("", "", "", "", ""), List.of(RepresentativeEntry.blank()));
    }
}
