package org.pregny.application;

import java.util.List;

/**
 * An application as typed, by form or by API.
 *
 * @param documents ids of documents that were taken in before
 * @param needs what the delegation needs as a whole, in its own words
 */
public record Submission(
        String contactName,
        String contactEmail,
        OrganisationEntry organisation,
        List<RepresentativeEntry> representatives,
        List<String> documents,
        String needs) {

    public static Submission blank() {
        return new Submission("", "", OrganisationEntry.blank(), List.of(RepresentativeEntry.blank()), List.of(), "");
    }

    public Submission withContact(String name, String email) {
        return new Submission(name, email, organisation, representatives, documents, needs);
    }

    public Submission with(OrganisationEntry other) {
        return new Submission(contactName, contactEmail, other, representatives, documents, needs);
    }

    public Submission withRepresentatives(List<RepresentativeEntry> people) {
        return new Submission(contactName, contactEmail, organisation, people, documents, needs);
    }

    public Submission withDocuments(List<String> ids) {
        return new Submission(contactName, contactEmail, organisation, representatives, ids, needs);
    }

    public Submission withNeeds(String words) {
        return new Submission(contactName, contactEmail, organisation, representatives, documents, words);
    }
}
