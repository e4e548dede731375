package org.pregny.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.CleanText;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Requests, one row each. */
@Repository
class RequestStore {

    private final JdbcClient jdbc;

    RequestStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What was sent under a key before. */
    record Kept(RequestId id, String digest) {}

    void add(AccreditationRequest r, boolean insisted, String key, String digest) {
        jdbc.sql("""
                insert into accreditation_request (id, number, round_id, process, form_version, language, contact_name,
                    contact_email, email_key, organisation_id, profile_id, organisation_name, name_key, country,
                    category, insisted, state, submission_key, submission_digest, submitted_at, screening_due_at, version)
                values (:id, :number, :round, :process, :formVersion, :language, :contact, :email, :emailKey,
                    :organisation, :profile, :name, :nameKey, :country, :category, :insisted, :state, :key, :digest,
                    :submittedAt, :dueAt, 0)""")
                .param("id", r.id().uuid())
                .param("number", r.number())
                .param("round", r.round().uuid())
                .param("process", r.process())
                .param("formVersion", r.formVersion())
                .param("language", r.language().tag())
                .param("contact", r.contactName())
                .param("email", r.email())
                .param("emailKey", EmailAddress.key(r.email()))
                .param("organisation", r.organisation().uuid())
                .param("profile", r.profile().uuid())
                .param("name", r.organisationName())
                .param("nameKey", CleanText.key(r.organisationName()))
                .param("country", r.country())
                .param("category", r.category())
                .param("insisted", insisted)
                .param("state", r.state().name())
                .param("key", key)
                .param("digest", digest)
                .param("submittedAt", SqlTime.of(r.submittedAt()))
                .param("dueAt", SqlTime.of(r.dates().screeningDueAt()))
                .update();
    }

    Optional<Kept> underKey(String key) {
        return jdbc.sql("select id, submission_digest from accreditation_request where submission_key = :key")
                .param("key", key)
                .query((row, n) ->
                        new Kept(new RequestId(row.getObject("id", UUID.class)), row.getString("submission_digest")))
                .optional();
    }

    Optional<AccreditationRequest> find(RequestId id) {
        return one("", id);
    }

    Optional<AccreditationRequest> lock(RequestId id) {
        return one(" for update", id);
    }

    private Optional<AccreditationRequest> one(String how, RequestId id) {
        return jdbc.sql("select * from accreditation_request where id = :id" + how)
                .param("id", id.uuid())
                .query(RequestRows::request)
                .optional();
    }

    Optional<AccreditationRequest> numbered(String number) {
        return jdbc.sql("select * from accreditation_request where number = :number")
                .param("number", number)
                .query(RequestRows::request)
                .optional();
    }

    boolean insisted(RequestId id) {
        return jdbc.sql("select insisted from accreditation_request where id = :id")
                .param("id", id.uuid())
                .query(Boolean.class)
                .single();
    }

    void move(RequestId id, RequestState state, RequestReason reason, Instant closedAt) {
        jdbc.sql("update accreditation_request set state = :state, reason = :reason, closed_at = :closedAt,"
                        + " information_due_at = null, version = version + 1 where id = :id")
                .param("state", state.name())
                .param("reason", reason == null ? null : reason.name())
                .param("closedAt", SqlTime.of(closedAt))
                .param("id", id.uuid())
                .update();
    }

    /** Of one that stands there alone; false for all others. */
    boolean move(RequestId id, RequestState from, RequestState to) {
        return jdbc.sql("update accreditation_request set state = :to, version = version + 1"
                                + " where id = :id and state = :from")
                        .param("to", to.name())
                        .param("id", id.uuid())
                        .param("from", from.name())
                        .update()
                == 1;
    }

    void screeningDue(RequestId id, Instant due) {
        date(id, "screening_due_at", due);
    }

    void informationDue(RequestId id, Instant due) {
        date(id, "information_due_at", due);
    }

    /** Of one that stands there alone and has not heard of it; false for all others. */
    boolean silenceEnded(RequestId id, RequestState where, Instant at) {
        return jdbc.sql("update accreditation_request set silence_ended_at = :at"
                                + " where id = :id and state = :state and silence_ended_at is null")
                        .param("at", SqlTime.of(at))
                        .param("id", id.uuid())
                        .param("state", where.name())
                        .update()
                == 1;
    }

    void reconsiderationCloses(RequestId id, Instant at) {
        date(id, "reconsideration_closes_at", at);
    }

    void reconsiderationAsked(RequestId id, Instant at) {
        date(id, "reconsideration_asked_at", at);
    }

    private void date(RequestId id, String column, Instant at) {
        jdbc.sql("update accreditation_request set " + column + " = :at where id = :id")
                .param("at", SqlTime.of(at))
                .param("id", id.uuid())
                .update();
    }

    void mergedInto(RequestId id, RequestId into) {
        jdbc.sql("update accreditation_request set merged_into = :into where id = :id")
                .param("into", into.uuid())
                .param("id", id.uuid())
                .update();
    }

    /** All that were merged into this one. */
    List<AccreditationRequest> mergedInto(RequestId into) {
        return jdbc.sql("select * from accreditation_request where merged_into = :into order by submitted_at, id")
                .param("into", into.uuid())
                .query(RequestRows::request)
                .list();
    }
}
