package org.pregny.correspondence;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which addresses do not work, and where a person's letters go instead. */
@Repository
class AddressStore {

    private static final String DESTINATION = """
            select exists (select 1 from outgoing_mail where letter_key = :key) as written,
                (select right_address from mail_correction
                    where case_id = :caseId and wrong = :wrong and name = :name) as right_address,
                (select state from mail_address where address = :wrong) as state""";

    private final JdbcClient jdbc;

    AddressStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    AddressState state(String address) {
        return jdbc.sql("select state from mail_address where address = :address")
                .param("address", EmailAddress.key(address))
                .query(String.class)
                .optional()
                .map(AddressState::valueOf)
                .orElse(AddressState.OK);
    }

    /** A later word replaces an earlier one. */
    void mark(String address, AddressState state, String code, Instant now) {
        forget(address);
        if (state != AddressState.OK) {
            jdbc.sql("insert into mail_address (address, state, code, since) values (:address, :state, :code, :now)")
                    .param("address", EmailAddress.key(address))
                    .param("state", state.name())
                    .param("code", code)
                    .param("now", SqlTime.of(now))
                    .update();
        }
    }

    private void forget(String address) {
        jdbc.sql("delete from mail_address where address = :address")
                .param("address", EmailAddress.key(address))
                .update();
    }

    /** What was found out so long ago may not be so any more. */
    void forgetBefore(Instant then) {
        jdbc.sql("delete from mail_address where since < :then")
                .param("then", SqlTime.of(then))
                .update();
    }

    /**
     * Where a letter goes, or that it was put into the outbox before.
     *
     * @param recipient at the address this person's letters of the case go to, where it is another than the letter says
     */
    record Destination(boolean isWritten, Recipient recipient, AddressState state) {}

    /** In one question: every letter asks for all of it. */
    Destination destinationOf(Letter letter) {
        Recipient named = letter.recipient();
        return jdbc.sql(DESTINATION)
                .param("key", letter.key())
                .param("caseId", letter.caseId())
                .param("name", named.name())
                .param("wrong", EmailAddress.key(named.address()))
                .query((row, n) -> destination(row, named))
                .single();
    }

    private Destination destination(ResultSet row, Recipient named) throws SQLException {
        boolean written = row.getBoolean("written");
        String right = row.getString("right_address");
        return right == null
                ? new Destination(written, named, state(row))
                : new Destination(written, new Recipient(named.name(), right), state(right));
    }

    private static AddressState state(ResultSet row) throws SQLException {
        String state = row.getString("state");
        return state == null ? AddressState.OK : AddressState.valueOf(state);
    }

    /** Also turns earlier corrections that led to the wrong address. */
    void correct(UUID caseId, Recipient wrong, String right) {
        jdbc.sql("update mail_correction set right_address = :right where case_id = :caseId and name = :name"
                        + " and lower(right_address) = :wrong")
                .param("right", right)
                .param("caseId", caseId)
                .param("name", wrong.name())
                .param("wrong", EmailAddress.key(wrong.address()))
                .update();
        jdbc.sql("delete from mail_correction where case_id = :caseId and wrong in (:wrong, :right) and name = :name")
                .param("caseId", caseId)
                .param("wrong", EmailAddress.key(wrong.address()))
                .param("right", EmailAddress.key(right))
                .param("name", wrong.name())
                .update();
        jdbc.sql("insert into mail_correction (case_id, wrong, name, right_address)"
                        + " values (:caseId, :wrong, :name, :right)")
                .param("caseId", caseId)
                .param("wrong", EmailAddress.key(wrong.address()))
                .param("name", wrong.name())
                .param("right", right)
                .update();
    }
}
