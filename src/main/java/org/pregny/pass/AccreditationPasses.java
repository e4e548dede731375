package org.pregny.pass;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pregny.application.ApplicationId;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The passes of people whose organisation is not accredited for now, or again; each step may be repeated without harm. */
@Service
@Transactional
public class AccreditationPasses {

    private final JdbcClient jdbc;
    private final PassStore store;
    private final PassReplacing replacing;
    private final PassLife life;
    private final PassMailing mailing;
    private final Clock clock;

    AccreditationPasses(
            JdbcClient jdbc,
            PassStore store,
            PassReplacing replacing,
            PassLife life,
            PassMailing mailing,
            Clock clock) {
        this.jdbc = jdbc;
        this.store = store;
        this.replacing = replacing;
        this.life = life;
        this.mailing = mailing;
        this.clock = clock;
    }

    /** How many are good for something, or would be but for a suspension, by event. */
    public Map<EventCode, Integer> open(Collection<ApplicationId> applications) {
        Map<EventCode, Integer> counts = new TreeMap<>((a, b) -> a.text().compareTo(b.text()));
        if (!applications.isEmpty()) {
            jdbc.sql("select event_code, count(*) as passes from pass where application_id in (:applications)"
                            + " and state in ('ISSUED', 'ACTIVATED', 'SUSPENDED') group by event_code")
                    .param(
                            "applications",
                            applications.stream().map(ApplicationId::uuid).toList())
                    .query(row -> {
                        counts.put(EventCode.of(row.getString("event_code")), row.getInt("passes"));
                    });
        }
        return counts;
    }

    /** No gate opens to them until they are resumed; each holder is told once. */
    public void suspend(ApplicationId id, Actor by) {
        last(id).stream().filter(Pass::isLive).forEach(pass -> {
            Pass resting = life.change(pass, PassState.SUSPENDED, reason(PassCause.ACCREDITATION_SUSPENDED, by));
            mailing.tellResting(resting, turn(resting));
        });
    }

    /** Each that rested for this is again what it was, and its holder is told; one that is over meanwhile has run out. */
    public void resume(ApplicationId id, Actor by) {
        last(id).stream().filter(this::restsForThis).forEach(pass -> {
            Pass resumed = life.change(pass, before(pass), reason(PassCause.CLEARED, by));
            mailing.tellResumed(resumed, turn(resumed));
        });
    }

    private List<Pass> last(ApplicationId id) {
        return store.ofApplication(id).stream()
                .map(pass -> replacing.lockLast(pass.id()))
                .distinct()
                .toList();
    }

    /** Somebody may have blocked it for another reason: that one decides. */
    private boolean restsForThis(Pass pass) {
        return pass.state() == PassState.SUSPENDED
                && life.historyOf(pass.id()).stream()
                                .filter(change -> change.to() == PassState.SUSPENDED)
                                .reduce((earlier, later) -> later)
                                .map(change -> change.reason().cause())
                                .orElse(null)
                        == PassCause.ACCREDITATION_SUSPENDED;
    }

    /** A pass may rest more than once, and is told of each. */
    private int turn(Pass pass) {
        return life.historyOf(pass.id()).size();
    }

    private PassState before(Pass pass) {
        if (pass.validUntil().isBefore(clock.instant())) {
            return PassState.EXPIRED;
        }
        return pass.activatedAt() == null ? PassState.ISSUED : PassState.ACTIVATED;
    }

    private static PassReason reason(PassCause cause, Actor by) {
        return PassReason.of(cause, new Authority(by, Authority.Role.ORGANISER));
    }
}
