package org.pregny.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.pregny.TestTime;
import org.pregny.application.ProofOfReceipt;
import org.pregny.kernel.NotFound;
import org.springframework.beans.factory.annotation.Autowired;

/** What receipts of requests are for is forgotten a year after the request has ended; that there are receipts is not. */
class RequestReceiptRetentionTest extends RequestStories {

    @Autowired
    RequestReceiptRetention retention;

    @Test
    void aYearAfterItsEndOnlyNumberHashAndTimeStay() {
        AccreditationRequest ended = tale.aRequest(round);
        tale.requester.withdraw(ended.id());
        AccreditationRequest open = tale.aRequest(round);
        ProofOfReceipt proof = receipt(ended);
        tale.clock.set(TestTime.OPEN.plus(Duration.ofDays(364)));
        retention.forget();
        assertThat(receipts.received(ended.id().uuid(), proof.number())).isNotEmpty();

        tale.clock.set(TestTime.OPEN.plus(Duration.ofDays(366)));
        retention.forget();
        retention.forget();

        assertThatThrownBy(() -> receipts.received(ended.id().uuid(), proof.number()))
                .isInstanceOf(NotFound.class);
        assertThat(receipts.check(proof.number(), proof.sha256())).contains(proof.receivedAt());
        assertThat(receipts.received(open.id().uuid(), receipt(open).number())).isNotEmpty();
        assertThat(tale.desk.receipt(ended.id()).proof().number()).isEqualTo(proof.number());
    }

    private ProofOfReceipt receipt(AccreditationRequest request) {
        return receipts.about(request.id().uuid()).getFirst();
    }
}
