package org.pregny.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.pregny.application.ChangeDesk;
import org.pregny.event.EventAudience;
import org.pregny.event.EventCode;
import org.pregny.pass.KitFollowing;
import org.pregny.pass.PassCount;
import org.pregny.pass.PassRenewal;
import org.springframework.stereotype.Component;

/** Tells the event room, which knows no other room, whom a change would reach: a few statements, whatever their number. */
@Component
class EngineEventAudience implements EventAudience {

    private final ChangeDesk applications;
    private final PassRenewal passes;
    private final KitFollowing kits;

    EngineEventAudience(ChangeDesk applications, PassRenewal passes, KitFollowing kits) {
        this.applications = applications;
        this.kits = kits;
        this.passes = passes;
    }

    @Override
    public List<Reach> reachOf(Collection<EventCode> events) {
        Map<EventCode, PassCount> counts = passes.count(events);
        return applications.reach(events).stream()
                .map(r -> with(r, counts.getOrDefault(r.event(), PassCount.NONE)))
                .toList();
    }

    @Override
    public List<LocalDate> daysOfKits(EventCode event) {
        return kits.daysOfKits(event);
    }

    private static Reach with(Reach reach, PassCount count) {
        return new Reach(
                reach.event(),
                count.live(),
                count.activated(),
                count.further(),
                count.shared(),
                reach.confirmations(),
                reach.waiting(),
                reach.applications(),
                reach.questions());
    }
}
