package org.pregny.application;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.accreditation.OrganisationId;
import org.pregny.event.EventCode;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Applications and their representatives. */
@Repository
class ApplicationStore {

    /** An application that came under an idempotency key, with the digest of what came. */
    record Kept(ApplicationId id, String digest) {}

    private final JdbcClient jdbc;

    ApplicationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(EventApplication a, Sent sent) {
        jdbc.sql("""
                insert into application (id, number, event_code, organisation_id, language, contact_name,
                    contact_email, state, submission_key, submission_digest, submitted_at, review_due_at,
                    late_reason, category, version)
                values (:id, :number, :event, :organisation, :language, :name,
                    :email, :state, :key, :digest, :submittedAt, :reviewDueAt, :lateReason, :category, 0)""")
                .param("id", a.id().uuid())
                .param("number", a.number())
                .param("event", a.event().text())
                .param("organisation", a.organisation().uuid())
                .param("language", a.language().tag())
                .param("name", a.contactName())
                .param("email", a.contactEmail())
                .param("state", a.state().name())
                .param("key", sent.scopedKey())
                .param("digest", CanonicalForm.sha256(sent.received()))
                .param("submittedAt", SqlTime.of(a.submittedAt()))
                .param("reviewDueAt", SqlTime.of(a.reviewDueAt()))
                .param("lateReason", a.lateReason())
                .param("category", sent.clean().organisation().category())
                .update();
    }

    void add(UUID id, ApplicationId application, int position, RepresentativeEntry entry, RepresentativeState state) {
        JdbcClient.StatementSpec insert = jdbc.sql("""
                insert into representative (id, application_id, position, name_on_id, name_to_print, email,
                    document_type, document_last_four, photo_id, holds_grounds_pass, grounds_pass_station,
                    grounds_pass_valid_until, function_title, name_key, email_key, state)
                values (:id, :application, :position, :nameOnId, :nameToPrint, :email,
                    :documentType, :lastFour, :photo, :holds, :station, :validUntil, :function, :nameKey, :emailKey, :state)""");
        EntryValues.in(insert, id, entry)
                .param("state", state.name())
                .param("application", application.uuid())
                .param("position", position)
                .update();
    }

    /** Puts what is told of a person now in the place of what was, with the keys by which the person is known again. */
    void amend(RepresentativeId id, RepresentativeEntry entry) {
        JdbcClient.StatementSpec update = jdbc.sql("""
                update representative set name_on_id = :nameOnId, name_to_print = :nameToPrint, email = :email,
                    document_type = :documentType, document_last_four = :lastFour, photo_id = :photo,
                    holds_grounds_pass = :holds, grounds_pass_station = :station, grounds_pass_valid_until = :validUntil,
                    function_title = :function, name_key = :nameKey, email_key = :emailKey
                where id = :id""");
        EntryValues.in(update, id.uuid(), entry).update();
    }

    /** The organisation says anew what it is, and its people count as that. */
    void organisation(ApplicationId id, OrganisationId organisation, String category) {
        jdbc.sql("update application set organisation_id = :organisation, category = :category where id = :id")
                .param("organisation", organisation.uuid())
                .param("category", category)
                .param("id", id.uuid())
                .update();
    }

    /** Whoever has seen it before has not seen it as it is. */
    void bump(ApplicationId id) {
        jdbc.sql("update application set version = version + 1 where id = :id")
                .param("id", id.uuid())
                .update();
    }

    Optional<Kept> underKey(String submissionKey) {
        return jdbc.sql("select id, submission_digest from application where submission_key = :key")
                .param("key", submissionKey)
                .query((row, n) -> new Kept(
                        new ApplicationId(row.getObject("id", UUID.class)), row.getString("submission_digest")))
                .optional();
    }

    Optional<EventApplication> find(ApplicationId id) {
        return jdbc.sql("select * from application where id = :id")
                .param("id", id.uuid())
                .query(ApplicationRows::application)
                .optional();
    }

    /** Locks the application's row until the end of the transaction: whoever comes second sees what the first did. */
    Optional<EventApplication> lock(ApplicationId id) {
        return jdbc.sql("select * from application where id = :id for update")
                .param("id", id.uuid())
                .query(ApplicationRows::application)
                .optional();
    }

    /** Those of an event that came late and wait for a person to decide on that. */
    List<EventApplication> late(EventCode event) {
        return jdbc.sql(
                        "select * from application where event_code = :event and state = 'LATE' order by submitted_at, id")
                .param("event", event.text())
                .query(ApplicationRows::application)
                .list();
    }

    List<Representative> representatives(ApplicationId id) {
        return jdbc.sql("select * from representative where application_id = :id order by position")
                .param("id", id.uuid())
                .query(ApplicationRows::representative)
                .list();
    }

    Optional<Representative> representative(RepresentativeId id) {
        return jdbc.sql("select * from representative where id = :id")
                .param("id", id.uuid())
                .query(ApplicationRows::representative)
                .optional();
    }

    /** The same, locked until the end of the transaction. */
    Optional<Representative> lockPerson(RepresentativeId id) {
        return jdbc.sql("select * from representative where id = :id for update")
                .param("id", id.uuid())
                .query(ApplicationRows::representative)
                .optional();
    }

    Optional<EventCode> eventOf(RepresentativeId id) {
        return jdbc.sql("select a.event_code from representative r join application a on a.id = r.application_id"
                        + " where r.id = :id")
                .param("id", id.uuid())
                .query((row, n) -> EventCode.of(row.getString(1)))
                .optional();
    }

    void move(ApplicationId id, ApplicationState state, Instant informationDueAt, Instant closedAt) {
        jdbc.sql("update application set state = :state, information_due_at = :due, closed_at = :closed,"
                        + " version = version + 1 where id = :id")
                .param("state", state.name())
                .param("due", SqlTime.of(informationDueAt))
                .param("closed", SqlTime.of(closedAt))
                .param("id", id.uuid())
                .update();
    }

    void reviewDue(ApplicationId id, Instant due) {
        jdbc.sql("update application set review_due_at = :due where id = :id")
                .param("due", SqlTime.of(due))
                .param("id", id.uuid())
                .update();
    }

    /** False where the person has it already. */
    boolean credential(RepresentativeId id, Credential credential, Instant now) {
        return jdbc.sql("update representative set credential = :credential, credential_at = :now"
                                + " where id = :id and (credential is null or credential <> :credential)")
                        .param("credential", credential.name())
                        .param("now", SqlTime.of(now))
                        .param("id", id.uuid())
                        .update()
                > 0;
    }
}
