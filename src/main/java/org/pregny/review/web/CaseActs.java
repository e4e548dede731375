package org.pregny.review.web;

import java.util.List;
import org.pregny.kernel.StaffDirectory.Member;
import org.pregny.review.Colleagues;
import org.pregny.review.KeyboardWish;
import org.pregny.review.ReviewClaims;
import org.pregny.review.ReviewTask;
import org.springframework.stereotype.Component;

/** What somebody may do with a case beside deciding on it. */
@Component
class CaseActs {

    private final ReviewClaims claims;
    private final Colleagues colleagues;
    private final KeyboardWish keys;

    CaseActs(ReviewClaims claims, Colleagues colleagues, KeyboardWish keys) {
        this.claims = claims;
        this.colleagues = colleagues;
        this.keys = keys;
    }

    /**
     * Whether the task can be taken over from somebody who is away.
     *
     * @param lead whether it can be given to anybody, of {@code reviewers}
     * @param keys whether single keys work
     */
    record Acts(boolean takeOver, boolean lead, List<Member> reviewers, boolean keys) {}

    Acts of(ReviewTask task, String signInName) {
        boolean lead = colleagues.isLead(signInName);
        return new Acts(
                claims.mayTakeOver(task, signInName), lead, lead ? colleagues.all() : List.of(), keys.isOn(signInName));
    }
}
