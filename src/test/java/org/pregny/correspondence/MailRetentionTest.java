package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.kernel.SqlTime;
import org.springframework.beans.factory.annotation.Autowired;

/** After half a year nobody knows any more to which addresses letters went and which of them did not work. */
@PregnyTest
@Tag("database")
class MailRetentionTest {

    private static final String ADDRESS = "gone@example.org";

    @Autowired
    PostRoom post;

    @Autowired
    MailRetention retention;

    @Autowired
    AttemptStore attempts;

    @Autowired
    AddressStore addresses;

    @Autowired
    TestTime.SettableClock clock;

    UUID sent;
    UUID waiting;

    @BeforeEach
    void aLetterWasTriedOnceAndItsAddressDoesNotWork() {
        clock.set(TestTime.OPEN);
        post.clear();
        sent = tried();
        waiting = tried();
        post.jdbc
                .sql("update outgoing_mail set state = 'SENT' where id = :id")
                .param("id", sent)
                .update();
        addresses.mark(ADDRESS, AddressState.HARD, "5.1.1", TestTime.OPEN);
    }

    @Test
    void triesAndAddressesAreForgottenAfterHalfAYearButNotWhileALetterWaits() {
        clock.set(TestTime.OPEN.plus(Duration.ofDays(180)).plusSeconds(1));

        retention.forget();

        assertThat(attempts.of(sent)).isEmpty();
        assertThat(attempts.of(waiting)).hasSize(1);
        assertThat(addresses.state(ADDRESS)).isEqualTo(AddressState.OK);
        post.clear();
    }

    @Test
    void nothingIsForgottenBefore() {
        clock.set(TestTime.OPEN.plus(Duration.ofDays(179)));

        retention.forget();

        assertThat(attempts.of(sent)).hasSize(1);
        assertThat(addresses.state(ADDRESS)).isEqualTo(AddressState.HARD);
        post.clear();
    }

    private UUID tried() {
        UUID mail = post.put(ADDRESS);
        Instant at = TestTime.OPEN;
        post.jdbc
                .sql("insert into mail_attempt (mail_id, number, tried_at, recipient, outcome)"
                        + " values (:mail, 1, :at, :to, 'TAKEN')")
                .param("mail", mail)
                .param("at", SqlTime.of(at))
                .param("to", ADDRESS)
                .update();
        return mail;
    }
}
