package org.pregny.application;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import java.util.UUID;

/**
 * An application as typed, by form or by API.
 *
 * @param documents ids of documents that were taken in before
 * @param needs what the delegation needs as a whole, in its own words
 * @param draft the draft it was filled in as, which alone may submit the documents it took in; null without one
 */
public record Submission(
        String contactName,
        String contactEmail,
        OrganisationEntry organisation,
        List<RepresentativeEntry> representatives,
        List<String> documents,
        String needs,
        @JsonIgnore UUID draft) {

    public Submission(
            String contactName,
            String contactEmail,
            OrganisationEntry organisation,
            List<RepresentativeEntry> representatives,
            List<String> documents,
            String needs) {
        this(contactName, contactEmail, organisation, representatives, documents, needs, null);
    }

    public static Submission blank() {
        return new Submission("", "", OrganisationEntry.blank(), List.of(RepresentativeEntry.blank()), List.of(), "");
    }

    public Submission withContact(String name, String email) {
        return new Submission(name, email, organisation, representatives, documents, needs, draft);
    }

    public Submission with(OrganisationEntry other) {
        return new Submission(contactName, contactEmail, other, representatives, documents, needs, draft);
    }

    public Submission withRepresentatives(List<RepresentativeEntry> people) {
        return new Submission(contactName, contactEmail, organisation, people, documents, needs, draft);
    }

    public Submission withDocuments(List<String> ids) {
        return new Submission(contactName, contactEmail, organisation, representatives, ids, needs, draft);
    }

    public Submission withNeeds(String words) {
        return new Submission(contactName, contactEmail, organisation, representatives, documents, words, draft);
    }

    public Submission ofDraft(UUID id) {
        return new Submission(contactName, contactEmail, organisation, representatives, documents, needs, id);
    }
}
