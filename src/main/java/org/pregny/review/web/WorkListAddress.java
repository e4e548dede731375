package org.pregny.review.web;

import java.util.List;
import java.util.Map;
import org.pregny.kernel.QueryAddress;
import org.pregny.kernel.RegionalGroup;
import org.pregny.review.BasisVerdict;
import org.pregny.review.Desk;
import org.pregny.review.DeskAddress;
import org.pregny.review.Narrowing;
import org.pregny.review.ReviewStage;
import org.pregny.review.WorkListFilter.View;

/** The address of the work list. */
record WorkListAddress(QueryAddress address) implements DeskAddress {

    private static final List<String> NARROWING =
            List.of("event", "category", "region", "country", "verdict", "stage", "office", "holder");

    /** Of everything that was sent, what belongs to an address of the list. */
    static WorkListAddress of(Map<String, String> sent) {
        return new WorkListAddress(Desk.REVIEW.address(sent));
    }

    /** Of the part behind the question mark, as it was kept. */
    static WorkListAddress ofQuery(String query) {
        return of(QueryAddress.parted(query));
    }

    @Override
    public Desk desk() {
        return Desk.REVIEW;
    }

    @Override
    public View view() {
        return address.code(View.class, "view").orElse(View.ALL);
    }

    public boolean isNarrowed() {
        return address.hasAny(NARROWING);
    }

    Narrowing narrowing() {
        return new Narrowing(
                get("event"),
                get("category"),
                RegionalGroup.countries(get("country"), address.code(RegionalGroup.class, "region")),
                address.code(BasisVerdict.class, "verdict").orElse(null),
                address.code(ReviewStage.class, "stage").orElse(null),
                get("office"),
                get("holder"));
    }
}
