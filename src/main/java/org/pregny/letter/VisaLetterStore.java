package org.pregny.letter;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Signed letters: numbers, states and hashes of codes, nothing of the passport. */
@Repository
class VisaLetterStore {

    private static final String LETTER =
            "select id, request_id, number, state, signatory, signed_by, issued_at from visa_letter ";

    private final JdbcClient jdbc;

    VisaLetterStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(VisaLetter letter, String codeHash) {
        jdbc.sql("""
                insert into visa_letter (id, request_id, number, code_hash, state, signatory, signed_by, issued_at)
                values (:id, :request, :number, :hash, :state, :signatory, :signedBy, :at)""")
                .param("id", letter.id())
                .param("request", letter.request().uuid())
                .param("number", letter.number())
                .param("hash", codeHash)
                .param("state", letter.state().name())
                .param("signatory", letter.signatory())
                .param("signedBy", letter.signedBy())
                .param("at", SqlTime.of(letter.issuedAt()))
                .update();
    }

    /** The only letter of this request in this state; of those that ended, the newest. */
    Optional<VisaLetter> of(VisaRequestId request, VisaLetter.State state) {
        return jdbc.sql(LETTER + "where request_id = :request and state = :state order by issued_at desc, id limit 1")
                .param("request", request.uuid())
                .param("state", state.name())
                .query(VisaLetterStore::letter)
                .optional();
    }

    Optional<VisaLetter> byCodeHash(String hash) {
        return jdbc.sql(LETTER + "where code_hash = :hash")
                .param("hash", hash)
                .query(VisaLetterStore::letter)
                .optional();
    }

    void makeValid(VisaRequestId request) {
        move(request, VisaLetter.State.VALID, VisaLetter.State.SIGNED);
    }

    /** What was valid is not any more. */
    void supersede(VisaRequestId request) {
        move(request, VisaLetter.State.SUPERSEDED, VisaLetter.State.VALID);
    }

    /** Whatever was signed for this request is not valid, or will never be. */
    void end(VisaRequestId request, VisaLetter.State state) {
        move(request, state, VisaLetter.State.SIGNED);
        move(request, state, VisaLetter.State.VALID);
    }

    private void move(VisaRequestId request, VisaLetter.State to, VisaLetter.State from) {
        jdbc.sql("update visa_letter set state = :to where request_id = :request and state = :from")
                .param("to", to.name())
                .param("from", from.name())
                .param("request", request.uuid())
                .update();
    }

    private static VisaLetter letter(ResultSet row, int n) throws SQLException {
        return new VisaLetter(
                row.getObject("id", UUID.class),
                new VisaRequestId(row.getObject("request_id", UUID.class)),
                row.getString("number"),
                VisaLetter.State.valueOf(row.getString("state")),
                row.getString("signatory"),
                row.getString("signed_by"),
                SqlTime.instant(row, "issued_at"));
    }
}
