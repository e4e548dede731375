package org.pregny.desk;

import java.time.Clock;
import java.util.List;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.pregny.pass.Pass;
import org.pregny.pass.PassControl;
import org.pregny.pass.PassId;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassState;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where a person is compared with a pass before it becomes valid; each comparison is written down. After two refusals only
 * an officer who made neither goes on, and says why (domain P4: mismatch, supervisor).
 */
@Service
@Transactional
public class IdCheckDesk {

    static final int REFUSALS = 2;

    private final IdCheckStore store;
    private final PassOffice passes;
    private final PassControl control;
    private final EventCatalogue catalogue;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    IdCheckDesk(
            IdCheckStore store,
            PassOffice passes,
            PassControl control,
            EventCatalogue catalogue,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.passes = passes;
        this.control = control;
        this.catalogue = catalogue;
        this.clock = clock;
        this.events = events;
    }

    /** Writes down what was seen, and activates the pass where all of it matches; a second time changes nothing. */
    public Pass check(PassId id, IdCheck check, Actor officer) {
        Pass pass = passes.lock(id).orElseThrow(() -> new NotFound("desk.pass.notFound"));
        if (pass.state() == PassState.ACTIVATED) {
            return pass;
        }
        mustBeAllowed(pass, check, officer);
        Pass checked = check.passes() ? passes.activate(id, check.document(), officer) : pass;
        store.add(new CheckedId(id, check, officer.name(), clock.instant()), pass.event());
        events.publishEvent(new IdChecked(pass, check, officer));
        return checked;
    }

    /** All checks of a pass and of the versions before it. */
    @Transactional(readOnly = true)
    public List<CheckedId> checksOf(PassId id) {
        return store.of(control.chainOf(id).stream().map(Pass::id).toList());
    }

    /** Whether the officers who have looked so far may not go on by themselves. */
    public static boolean needsSupervisor(List<CheckedId> checks) {
        return openRefusals(checks).size() >= REFUSALS;
    }

    private void mustBeAllowed(Pass pass, IdCheck check, Actor officer) {
        if (check.proxy() != null
                && !catalogue.event(pass.event()).pickupTerms().proxy()) {
            throw DeskRefused.noProxy();
        }
        if (check.photo() == PhotoMatch.NOT_COMPARED
                && check.proxy() == null
                && pass.holder().photo() != null) {
            throw DeskRefused.notCompared();
        }
        List<CheckedId> refusals = openRefusals(checksOf(pass.id()));
        if (refusals.size() >= REFUSALS) {
            mustBeSupervisor(refusals, check, officer);
        }
    }

    private static void mustBeSupervisor(List<CheckedId> refusals, IdCheck check, Actor officer) {
        if (refusals.stream().anyMatch(one -> one.officer().equals(officer.name()))) {
            throw DeskRefused.sameOfficer();
        }
        if (check.supervision() == null) {
            throw DeskRefused.needsSupervisor();
        }
    }

    /** Refusals since somebody was let through last: what a supervisor has overcome does not count again. */
    private static List<CheckedId> openRefusals(List<CheckedId> checks) {
        int from = 0;
        for (int n = 0; n < checks.size(); n++) {
            from = checks.get(n).isRefusal() ? from : n + 1;
        }
        return checks.subList(from, checks.size());
    }
}
