package org.pregny.bulk;

import org.pregny.application.RefusalReason;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeVerdict;

/**
 * What is to be done with every case of a run.
 *
 * @param reason one for all that are refused; else null
 * @param words the note to whoever is refused, the question, or why another office gets the cases; else null
 * @param receiver the colleague, or the code of the office, to whom every case is given; else null
 * @param waiting whether a case may be approved although somebody in it has to wait for a place
 * @param unconfirmed whether people may be admitted on a basis that no register confirms
 */
public record BulkPlan(
        BulkAction action, RefusalReason reason, String words, String receiver, boolean waiting, boolean unconfirmed) {

    public BulkPlan(BulkAction action, RefusalReason reason, String words, boolean waiting, boolean unconfirmed) {
        this(action, reason, words, null, waiting, unconfirmed);
    }

    static BulkPlan of(BulkAction action) {
        return new BulkPlan(action, null, null, true, false);
    }

    static BulkPlan assign(String receiver) {
        return new BulkPlan(BulkAction.ASSIGN, null, null, receiver, true, false);
    }

    static BulkPlan handOver(String office, String why) {
        return new BulkPlan(BulkAction.HAND_OVER, null, why, office, true, false);
    }

    RepresentativeVerdict verdictOn(Representative person) {
        return switch (action) {
            case APPROVE -> RepresentativeVerdict.approve(person.id());
            case WAITLIST -> RepresentativeVerdict.waitlist(person.id());
            default -> RepresentativeVerdict.refuse(person.id(), reason, words);
        };
    }
}
