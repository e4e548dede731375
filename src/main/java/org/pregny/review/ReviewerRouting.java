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
class ReviewerRouting {

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
        List<Office> all = offices.all();
        RoutingVerdict verdict = process.route(facts(about.organisation().claim(), all));
        Office office = known(all, verdict.office());
        return new Routing(office.code(), verdict, leastLoaded(office, barred));
    }

    void keep(ReviewTask task, Routing way) {
        if (way.office() != null) {
            offices.route(task.id(), way);
        }
    }

    private Map<String, Object> facts(OrganisationClaim claim, List<Office> all) {
        long reviewers =
                all.stream().flatMap(o -> o.members().stream()).distinct().count();
        return Map.of(
                "category",
                claim.category(),
                "region",
                RegionalGroup.of(claim.country()).map(Enum::name).orElse(NO_REGION),
                "load",
                reviewers == 0 ? 0 : (int) (offices.open() / reviewers));
    }

    /** The table may name an office that this installation does not have. */
    private static Office known(List<Office> all, String code) {
        return all.stream().filter(o -> o.code().equals(code)).findFirst().orElseGet(() -> all.stream()
                .filter(o -> o.code().equals(Office.MAIN))
                .findFirst()
                .orElse(all.get(0)));
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
