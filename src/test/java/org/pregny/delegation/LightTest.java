package org.pregny.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.Credential;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.DocumentType;
import org.pregny.pass.Pass;
import org.pregny.pass.PassState;

/** The board's colours by example (issue 4, delegation board). */
class LightTest {

    @ParameterizedTest
    @CsvSource({
        "UNDER_REVIEW,          PENDING,         ,       ,           false, WAITING",
        "LATE,                  PENDING,         ,       ,           false, WAITING",
        "INFORMATION_REQUESTED, PENDING,         ,       ,           false, ACT",
        "INFORMATION_REQUESTED, PENDING,         ,       ,           true,  PROBLEM",
        "LAPSED,                PENDING,         ,       ,           false, ENDED",
        "EVENT_CANCELLED,       PENDING,         ,       ,           false, ENDED",
        "DECIDED,               WAITLISTED,      ,       ,           false, WAITING",
        "DECIDED,               OFFERED,         ,       ,           false, ACT",
        "DECIDED,               OFFERED,         ,       ,           true,  PROBLEM",
        "DECIDED,               APPROVED,        ,       ,           false, WAITING",
        "DECIDED,               APPROVED,        LETTER, ,           false, READY",
        "DECIDED,               APPROVED,        PASS,   ISSUED,     false, READY",
        "DECIDED,               APPROVED,        PASS,   ACTIVATED,  false, READY",
        "DECIDED,               APPROVED,        PASS,   ISSUED,     true,  PROBLEM",
        "DECIDED,               APPROVED,        PASS,   LOST,       false, PROBLEM",
        "DECIDED,               APPROVED,        PASS,   REVOKED,    false, PROBLEM",
        "DECIDED,               APPROVED,        PASS,   SUSPENDED,  false, PROBLEM",
        "DECIDED,               REFUSED,         ,       ,           true,  ENDED",
        "DECIDED,               DECLINED,        ,       ,           false, ENDED",
        "DECIDED,               OFFER_EXPIRED,   ,       ,           false, ENDED",
        "EVENT_CANCELLED,       EVENT_CANCELLED, ,       ,           false, ENDED"
    })
    void aPersonHasTheColourOfWhatIsToBeDone(
            ApplicationState application,
            RepresentativeState state,
            Credential credential,
            PassState pass,
            boolean undelivered,
            Light expected) {
        assertThat(Light.of(application, person(state, credential), pass(pass), undelivered))
                .isEqualTo(expected);
    }

    private static Representative person(RepresentativeState state, Credential credential) {
        return new Representative(
                new RepresentativeId(UUID.randomUUID()),
                new ApplicationId(UUID.randomUUID()),
                0,
                "Amina Otieno",
                "Amina Otieno",
                "amina@example.org",
                DocumentType.PASSPORT,
                "12AB",
                null,
                null,
                "",
                state,
                null,
                null,
                null,
                null,
                credential,
                null,
                null,
                SegmentSet.WHOLE);
    }

    private static Pass pass(PassState state) {
        return state == null
                ? null
                : new Pass(
                        null,
                        "1",
                        null,
                        null,
                        null,
                        null,
                        null,
                        1,
                        state,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        SegmentSet.WHOLE);
    }
}
