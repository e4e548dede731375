package org.pregny.correspondence;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who has which letters in hand, and until when that may be believed. */
@Repository
class ClaimStore {

    /** So many may be taking letters in the same moment without one of them coming away empty. */
    private static final int SENDERS_SIDE_BY_SIDE = 8;

    private final JdbcClient jdbc;

    ClaimStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Letters that nobody has in hand in real time, from among the oldest due; rows that another sender is just taking are
     * passed over. What is locked is not sorted: H2 locks all it must sort, and would leave the sender beside it nothing.
     */
    List<UUID> lockDue(Instant due, Instant now, int limit) {
        String free = "state = 'QUEUED' and (claimed_until is null or claimed_until <= :now)";
        return jdbc.sql("select id from outgoing_mail where " + free + " and id in (select id from outgoing_mail where "
                        + free + " and next_attempt_at <= :due order by state, next_attempt_at, id limit :oldest)"
                        + " limit :limit for update skip locked")
                .param("due", SqlTime.of(due))
                .param("now", SqlTime.of(now))
                .param("oldest", limit * SENDERS_SIDE_BY_SIDE)
                .param("limit", limit)
                .query(UUID.class)
                .list();
    }

    void claim(List<UUID> mails, UUID claim, String node, Instant until) {
        jdbc.sql("update outgoing_mail set claimed_by = :claim, claimed_node = :node, claimed_until = :until"
                        + " where id in (:mails)")
                .param("claim", claim)
                .param("node", node)
                .param("until", SqlTime.of(until))
                .param("mails", mails)
                .update();
    }

    List<ClaimedMail> claimed(UUID claim) {
        return jdbc.sql("select " + Outbox.COLUMNS + ", content from outgoing_mail join mail_message on mail_id = id"
                        + " where claimed_by = :claim order by next_attempt_at, id")
                .param("claim", claim)
                .query((row, n) -> new ClaimedMail(Outbox.mail(row, n), row.getBytes("content")))
                .list();
    }

    void renew(UUID claim, Instant until) {
        jdbc.sql("update outgoing_mail set claimed_until = :until where claimed_by = :claim")
                .param("until", SqlTime.of(until))
                .param("claim", claim)
                .update();
    }

    void giveBack(UUID claim) {
        jdbc.sql("update outgoing_mail set claimed_by = null, claimed_until = null where claimed_by = :claim")
                .param("claim", claim)
                .update();
    }

    /** Whatever this node had in hand when it ended. */
    void giveBackAll(String node) {
        jdbc.sql("update outgoing_mail set claimed_by = null, claimed_until = null"
                        + " where claimed_node = :node and claimed_by is not null")
                .param("node", node)
                .update();
    }

    /** False when the letter is not in the hands of this claim any more. */
    boolean sent(UUID mail, UUID claim, Instant now) {
        return jdbc.sql("update outgoing_mail set state = 'SENT', attempts = attempts + 1, tries = tries + 1,"
                                + " sent_at = :now, last_error = null, claimed_by = null, claimed_until = null"
                                + " where id = :id and claimed_by = :claim")
                        .param("now", SqlTime.of(now))
                        .param("id", mail)
                        .param("claim", claim)
                        .update()
                > 0;
    }

    /** Counts the try and puts the letter aside until its next; false as above. */
    boolean notSent(ClaimedMail mail, UUID claim, String error, Instant next) {
        return jdbc.sql("update outgoing_mail set attempts = attempts + 1, tries = tries + 1, last_error = :error,"
                                + " next_attempt_at = :next, claimed_by = null, claimed_until = null"
                                + " where id = :id and claimed_by = :claim")
                        .param("error", error)
                        .param("next", SqlTime.of(next))
                        .param("id", mail.mail().id())
                        .param("claim", claim)
                        .update()
                > 0;
    }

    /** Puts the letter aside without counting: it was not its fault. */
    boolean putAside(ClaimedMail mail, UUID claim, String error, Instant next) {
        return jdbc.sql("update outgoing_mail set tries = tries + 1, last_error = :error, next_attempt_at = :next,"
                                + " claimed_by = null, claimed_until = null where id = :id and claimed_by = :claim")
                        .param("error", error)
                        .param("next", SqlTime.of(next))
                        .param("id", mail.mail().id())
                        .param("claim", claim)
                        .update()
                > 0;
    }
}
