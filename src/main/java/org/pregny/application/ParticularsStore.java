package org.pregny.application;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Particulars of applications; what is not told leaves no row. */
@Repository
class ParticularsStore {

    private static final String IS_ASSISTED =
            "exists (select 1 from representative_need where representative_id = %s and assisted = true)";

    private final JdbcClient jdbc;
    private final DeclarationStore declarations;
    private final NeedStore notes;

    ParticularsStore(JdbcClient jdbc, DeclarationStore declarations, NeedStore notes) {
        this.jdbc = jdbc;
        this.declarations = declarations;
        this.notes = notes;
    }

    static String isAssisted(String representative) {
        return IS_ASSISTED.formatted(representative);
    }

    void add(ApplicationId application, Submission clean) {
        OrganisationEntry organisation = clean.organisation();
        jdbc.sql("insert into application_particulars (application_id, acronym, website, needs)"
                        + " values (:id, :acronym, :website, :needs)")
                .param("id", application.uuid())
                .param("acronym", organisation.acronym())
                .param("website", organisation.website())
                .param("needs", clean.needs())
                .update();
        organisation.names().forEach(name -> add(application, name));
        for (int i = 0; i < clean.documents().size(); i++) {
            add(application, i, UUID.fromString(clean.documents().get(i)));
        }
    }

    private void add(ApplicationId application, NameEntry name) {
        jdbc.sql("insert into application_organisation_name (application_id, language, name)"
                        + " values (:id, :language, :name)")
                .param("id", application.uuid())
                .param("language", name.language())
                .param("name", name.name())
                .update();
    }

    private void add(ApplicationId application, int position, UUID document) {
        jdbc.sql("insert into application_document (application_id, position, document_id)"
                        + " values (:id, :position, :document)")
                .param("id", application.uuid())
                .param("position", position)
                .param("document", document)
                .update();
    }

    /** What a person tells beyond what everybody must: needs, and what they say of themselves. */
    void add(UUID representative, RepresentativeEntry entry) {
        add(representative, entry.needs().needs());
        declarations.add(representative, entry.declared().declaration());
    }

    private void add(UUID representative, Needs needs) {
        if (needs.isEmpty()) {
            return;
        }
        jdbc.sql("insert into representative_need (representative_id, accessibility, visa_letter, travel_support,"
                        + " protected_participant, publication, assisted)"
                        + " values (:id, :accessibility, :visa, :travel, :protected, :publication, :assisted)")
                .param("id", representative)
                .param("accessibility", needs.accessibility())
                .param("visa", needs.visaLetter())
                .param("travel", needs.travelSupport())
                .param("protected", needs.protectedParticipant())
                .param("publication", needs.publication())
                .param("assisted", !needs.accessibility().isEmpty())
                .update();
    }

    Particulars find(ApplicationId id) {
        return jdbc.sql("select acronym, website, needs from application_particulars where application_id = :id")
                .param("id", id.uuid())
                .query((row, n) ->
                        particulars(id, row.getString("acronym"), row.getString("website"), row.getString("needs")))
                .optional()
                .orElse(new Particulars(List.of(), "", "", "", List.of(), Map.of(), Map.of()));
    }

    private Particulars particulars(ApplicationId id, String acronym, String website, String groupNeeds) {
        Map<RepresentativeId, Needs> needs = needs(id);
        return new Particulars(
                names(id), acronym, website, groupNeeds, documents(id), needs, notes.notesOf(needs.keySet()));
    }

    Set<RepresentativeId> protectedPeople(ApplicationId id) {
        return Set.copyOf(jdbc.sql("select n.representative_id from representative_need n"
                        + " join representative r on r.id = n.representative_id"
                        + " where r.application_id = :id and n.protected_participant = true")
                .param("id", id.uuid())
                .query((row, n) -> new RepresentativeId(row.getObject("representative_id", UUID.class)))
                .list());
    }

    boolean isProtected(RepresentativeId representative) {
        return exists(representative, "protected_participant = true");
    }

    Set<RepresentativeId> assistedPeople(EventCode event) {
        return ofEvent(event, "n.assisted = true");
    }

    Set<RepresentativeId> protectedPeople(EventCode event) {
        return ofEvent(event, "n.protected_participant = true");
    }

    private boolean exists(RepresentativeId representative, String need) {
        return jdbc.sql("select count(*) from representative_need where representative_id = :id and " + need)
                        .param("id", representative.uuid())
                        .query(Integer.class)
                        .single()
                > 0;
    }

    private Set<RepresentativeId> ofEvent(EventCode event, String need) {
        return Set.copyOf(jdbc.sql("select n.representative_id from representative_need n"
                        + " join representative r on r.id = n.representative_id"
                        + " join application a on a.id = r.application_id where a.event_code = :event and " + need)
                .param("event", event.text())
                .query((row, n) -> new RepresentativeId(row.getObject("representative_id", UUID.class)))
                .list());
    }

    private List<NameEntry> names(ApplicationId id) {
        return jdbc.sql("select language, name from application_organisation_name where application_id = :id"
                        + " order by language")
                .param("id", id.uuid())
                .query((row, n) -> new NameEntry(row.getString("language"), row.getString("name")))
                .list();
    }

    private List<UUID> documents(ApplicationId id) {
        return jdbc.sql("select document_id from application_document where application_id = :id order by position")
                .param("id", id.uuid())
                .query((row, n) -> row.getObject("document_id", UUID.class))
                .list();
    }

    private Map<RepresentativeId, Needs> needs(ApplicationId id) {
        Map<RepresentativeId, Needs> needs = new LinkedHashMap<>();
        jdbc.sql("select n.* from representative_need n join representative r on r.id = n.representative_id"
                        + " where r.application_id = :id order by r.position")
                .param("id", id.uuid())
                .query(row -> {
                    needs.put(
                            new RepresentativeId(row.getObject("representative_id", UUID.class)),
                            new Needs(
                                    row.getString("accessibility"),
                                    row.getBoolean("visa_letter"),
                                    row.getBoolean("travel_support"),
                                    row.getBoolean("protected_participant"),
                                    row.getString("publication")));
                });
        return needs;
    }

    /** Those of these people who have asked for anything to take part. */
    Set<RepresentativeId> needingAssistance(Collection<RepresentativeId> people) {
        return people.isEmpty()
                ? Set.of()
                : Set.copyOf(jdbc.sql("select representative_id from representative_need"
                                + " where representative_id in (:people) and assisted = true")
                        .param(
                                "people",
                                people.stream().map(RepresentativeId::uuid).toList())
                        .query((row, n) -> new RepresentativeId(row.getObject("representative_id", UUID.class)))
                        .list());
    }
}
