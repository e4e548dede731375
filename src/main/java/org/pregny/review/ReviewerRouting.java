package org.pregny.review;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.application.ApplicationCase;
import org.pregny.kernel.RegionalGroup;
import org.springframework.stereotype.Component;

/** Finds the office of a new task by the table {@code reviewerRouting}; where there is only one office, there is nothing to find. */
@Component
public class ReviewerRouting {

    /** The table that is asked. */
    public static final String TABLE = "reviewerRouting";

    private static final String NO_REGION = "NONE";

    private final OfficeStore offices;
    private final RoutingProcess process;

    ReviewerRouting(OfficeStore offices, RoutingProcess process) {
        this.offices = offices;
        this.process = process;
    }

    Routing of(ApplicationCase about, Set<String> barred) {
        if (offices.isOnlyOne()) {
            return Routing.NONE;
        }
        OrganisationClaim claim = about.organisation().claim();
        List<Office> all = offices.all();
        RoutingVerdict verdict = process.route(TABLE, facts(claim.category(), claim.country(), all, offices.open()));
        Office office = Office.named(verdict.office(), all);
        return new Routing(office.code(), verdict, leastLoaded(office, barred));
    }

    void keep(ReviewTask task, Routing way) {
        if (way.office() != null) {
            offices.route(task.id(), way);
        }
    }

    /**
     * What the tables know of a case: its category, its region and how many open tasks there are for each of those who could
     * do it.
     */
    public static Map<String, Object> facts(String category, String country, List<Office> offices, int open) {
        long officers =
                offices.stream().flatMap(o -> o.members().stream()).distinct().count();
        return Map.of(
                "category",
                category,
                "region",
                RegionalGroup.of(country).map(Enum::name).orElse(NO_REGION),
                "load",
                officers == 0 ? 0 : (int) (open / officers));
    }

    private String leastLoaded(Office office, Set<String> barred) {
        List<String> free =
                office.members().stream().filter(m -> !barred.contains(m)).toList();
        Map<String, Integer> held = offices.held(free);
        return free.stream()
                .min(Comparator.comparingInt((String name) -> held.getOrDefault(name, 0))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }
}
