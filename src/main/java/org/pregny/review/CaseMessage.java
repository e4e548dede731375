package org.pregny.review;

import java.time.Instant;
import org.pregny.application.Amendment;
import org.pregny.application.InformationRequest;
import org.pregny.correspondence.OutgoingMail;

/** Something that went to the applicant or came from there; exactly one of the four is not null. */
public record CaseMessage(
        Instant at, InformationRequest question, InformationRequest answer, Amendment change, OutgoingMail letter) {

    static CaseMessage asked(InformationRequest question) {
        return new CaseMessage(question.askedAt(), question, null, null, null);
    }

    static CaseMessage answered(InformationRequest answer) {
        return new CaseMessage(answer.answeredAt(), null, answer, null, null);
    }

    static CaseMessage changed(Amendment change) {
        return new CaseMessage(change.madeAt(), null, null, change, null);
    }

    static CaseMessage written(OutgoingMail letter) {
        return new CaseMessage(letter.queuedAt(), null, null, null, letter);
    }
}
