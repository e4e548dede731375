package org.pregny.report;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.pregny.application.ParticipationDesk;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCode;
import org.pregny.gate.Admittances;
import org.pregny.pass.PassHolding;
import org.pregny.pass.PassHoldings;
import org.pregny.pass.PassId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Counts an event's people from what the rooms know of them, each by ids alone. */
@Service
@Transactional(readOnly = true)
public class StatisticsDesk {

    private final ParticipationDesk participations;
    private final PassHoldings passes;
    private final Admittances admittances;

    StatisticsDesk(ParticipationDesk participations, PassHoldings passes, Admittances admittances) {
        this.participations = participations;
        this.passes = passes;
        this.admittances = admittances;
    }

    public Statistics of(EventCode event) {
        List<PassHolding> holdings = passes.of(event);
        Set<PassId> admitted = admittances.of(event);
        Set<RepresentativeId> collected = new HashSet<>();
        Set<RepresentativeId> entered = new HashSet<>();
        for (PassHolding holding : holdings) {
            if (holding.collected()) {
                collected.add(holding.holder());
            }
            if (admitted.contains(holding.pass())) {
                entered.add(holding.holder());
            }
        }
        return Statistics.of(participations.of(event).stream()
                .map(p -> new Headcount(p, collected.contains(p.person()), entered.contains(p.person()))));
    }
}
