package org.pregny.application;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.accreditation.OrganisationId;
import org.pregny.accreditation.RemovalDesk;
import org.pregny.event.Event;
import org.springframework.stereotype.Component;

/**
 * Whose turn it is: in the order of the applications, and within one in the order its people were named. Those whose
 * organisation or category has all its places are skipped and keep their turn.
 */
@Component
class WaitingTurns {

    private final WaitingStore store;
    private final Occupancies occupancies;
    private final RemovalDesk removals;

    WaitingTurns(WaitingStore store, Occupancies occupancies, RemovalDesk removals) {
        this.store = store;
        this.occupancies = occupancies;
        this.removals = removals;
    }

    /**
     * Who would be offered a place now.
     *
     * @param spare so many may be people whom a reviewer put on the list though the quotas left room
     * @param most so many and no more
     */
    List<WaitingLine> next(Event event, int spare, int most) {
        List<WaitingLine> lines = waiting(event);
        List<WaitingLine> next = new ArrayList<>();
        if (lines.isEmpty()) {
            return next;
        }
        Occupancy occupancy = occupancies.of(event);
        Function<WaitingLine, Party> parties = occupancies.partiesOf(lines);
        Set<OrganisationId> removed = removed(event);
        for (WaitingLine line : lines) {
            boolean mayBe = !line.isByReviewer() || next.size() < spare;
            if (next.size() < most
                    && mayBe
                    && !removed.contains(line.organisation())
                    && occupancy.oneMore(parties.apply(line)).isWithin()) {
                occupancy.take(parties.apply(line), 1);
                next.add(line);
            }
        }
        return next;
    }

    /** How everybody who waits stands, in turn. */
    List<WaitingTurn> all(Event event) {
        List<WaitingLine> lines = waiting(event);
        if (lines.isEmpty()) {
            return List.of();
        }
        Occupancy occupancy = occupancies.of(event);
        Function<WaitingLine, Party> parties = occupancies.partiesOf(lines);
        Set<OrganisationId> removed = removed(event);
        Map<Object, Integer> counted = new HashMap<>();
        List<WaitingTurn> turns = new ArrayList<>();
        for (WaitingLine line : lines) {
            Party party = parties.apply(line);
            QuotaVerdict now = occupancy.oneMore(party);
            int among = counted.merge(fellows(now, party), 1, Integer::sum);
            turns.add(new WaitingTurn(
                    line,
                    turns.size() + 1,
                    among,
                    now,
                    limit(event, now, party),
                    removed.contains(line.organisation())));
        }
        return turns;
    }

    /** How those of one application stand; empty when none of them waits. */
    Map<RepresentativeId, WaitingTurn> of(ApplicationCase about, Event event) {
        if (about.waitlisted().isEmpty()) {
            return Map.of();
        }
        ApplicationId id = about.application().id();
        return all(event).stream()
                .filter(turn -> turn.line().application().equals(id))
                .collect(Collectors.toMap(turn -> turn.line().representative(), turn -> turn));
    }

    private List<WaitingLine> waiting(Event event) {
        return store.list(event.code(), RepresentativeState.WAITLISTED);
    }

    private Set<OrganisationId> removed(Event event) {
        return new HashSet<>(removals.removedFrom(event.code()));
    }

    private static Object fellows(QuotaVerdict now, Party party) {
        return switch (now) {
            case OVER_ORGANISATION -> party.organisation();
            case OVER_CATEGORY -> party.category();
            default -> "";
        };
    }

    private static Integer limit(Event event, QuotaVerdict now, Party party) {
        return switch (now) {
            case OVER_ORGANISATION -> event.quotas().perOrganisation();
            case OVER_CATEGORY -> event.quotas().perCategory().get(party.category());
            case OVER_EVENT -> event.quotas().places();
            case WITHIN -> null;
        };
    }
}
