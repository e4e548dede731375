package org.pregny.screening;

import java.util.List;
import org.pregny.request.AccreditationRequest;
import org.pregny.review.Office;
import org.pregny.review.Offices;
import org.pregny.review.ReviewerRouting;
import org.pregny.review.RoutingProcess;
import org.pregny.review.RoutingVerdict;
import org.springframework.stereotype.Component;

/** Finds the office that screens a request by a table of its own; where there is only one office, there is nothing to find. */
@Component
public class ScreeningRouting {

    /** The table that is asked. */
    public static final String TABLE = "screeningRouting";

    private final Offices offices;
    private final ScreeningStore store;
    private final RoutingProcess process;

    ScreeningRouting(Offices offices, ScreeningStore store, RoutingProcess process) {
        this.offices = offices;
        this.store = store;
        this.process = process;
    }

    /** The office, the urgency and the version of the table that said so; null where there is only one office. */
    RoutingVerdict of(AccreditationRequest request) {
        List<Office> all = offices.all();
        if (all.size() < 2) {
            return null;
        }
        RoutingVerdict said =
                process.route(TABLE, ReviewerRouting.facts(request.category(), request.country(), all, store.open()));
        return new RoutingVerdict(Office.named(said.office(), all).code(), said.urgency(), said.tableVersion());
    }
}
