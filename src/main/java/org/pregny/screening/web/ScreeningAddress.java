package org.pregny.screening.web;

import java.util.List;
import java.util.Map;
import org.pregny.kernel.QueryAddress;
import org.pregny.kernel.RegionalGroup;
import org.pregny.review.Desk;
import org.pregny.review.DeskAddress;
import org.pregny.round.RoundId;
import org.pregny.screening.ScreeningNarrowing;
import org.pregny.screening.ScreeningQueue;
import org.pregny.screening.ScreeningStage;

/** The address of the list of the screening desk. */
record ScreeningAddress(QueryAddress address) implements DeskAddress {

    private static final List<String> NARROWING =
            List.of("round", "category", "region", "country", "stage", "office", "holder");

    static ScreeningAddress of(Map<String, String> sent) {
        return new ScreeningAddress(Desk.SCREENING.address(sent));
    }

    /** Of the part behind the question mark, as it was kept. */
    static ScreeningAddress ofQuery(String query) {
        return of(QueryAddress.parted(query));
    }

    @Override
    public Desk desk() {
        return Desk.SCREENING;
    }

    @Override
    public ScreeningQueue view() {
        return address.code(ScreeningQueue.class, "view").orElse(ScreeningQueue.ALL);
    }

    public boolean isNarrowed() {
        return address.hasAny(NARROWING);
    }

    ScreeningNarrowing narrowing() {
        return new ScreeningNarrowing(
                get("round") == null ? null : RoundId.of(get("round")),
                get("category"),
                RegionalGroup.countries(get("country"), address.code(RegionalGroup.class, "region")),
                address.code(ScreeningStage.class, "stage").orElse(null),
                get("office"),
                get("holder"));
    }
}
