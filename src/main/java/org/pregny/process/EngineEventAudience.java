package org.pregny.process;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.pregny.application.ChangeDesk;
import org.pregny.application.QuotaDesk;
import org.pregny.event.Event;
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
    private final QuotaDesk quotas;

    EngineEventAudience(ChangeDesk applications, PassRenewal passes, KitFollowing kits, QuotaDesk quotas) {
        this.applications = applications;
        this.kits = kits;
        this.quotas = quotas;
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

    @Override
    public boolean isLeftOut(Event proposed) {
        return applications.isLeftOut(proposed);
    }

    @Override
    public Crowding crowding(Event proposed) {
        return quotas.crowding(proposed);
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
