package org.pregny.grant;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.pregny.accreditation.RegisterGrants;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.EventApplication;
import org.pregny.event.AccreditationBasis;
import org.pregny.kernel.Actor;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Carries out what two agreed on: at once for whoever asks from now on, step by step for all whom it concerns already. */
@Service
@Transactional
public class MeasureWork {

    private final GrantStore grants;
    private final MeasureStore store;
    private final MeasureReaching reaching;
    private final GrantReach reach;
    private final GrantMailing mailing;
    private final RegisterGrants register;
    private final GrantProcess process;
    private final ApplicationDesk applications;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    MeasureWork(
            GrantStore grants,
            MeasureStore store,
            MeasureReaching reaching,
            GrantReach reach,
            GrantMailing mailing,
            RegisterGrants register,
            GrantProcess process,
            ApplicationDesk applications,
            Clock clock,
            ApplicationEventPublisher events) {
        this.grants = grants;
        this.store = store;
        this.reaching = reaching;
        this.reach = reach;
        this.mailing = mailing;
        this.register = register;
        this.process = process;
        this.applications = applications;
        this.clock = clock;
        this.events = events;
    }

    /** The accreditation and its line in the register change at once. Repeatable. */
    void begin(MeasureId id, Actor by) {
        Measure measure = measure(id);
        AccreditationGrant grant = grants.lock(measure.grant()).orElseThrow(GrantDesk::notFound);
        if (measure.isAgreed() || !measure.kind().isOpenTo(grant.state())) {
            return;
        }
        GrantState next = measure.kind().leadsTo();
        grants.become(grant.id(), next);
        register.restate(AccreditationBasis.SPECIAL, grant.number(), next.inRegister(), grant.validUntil(), by);
        store.agreed(id, by.name(), clock.instant());
        events.publishEvent(new GrantEvent(grant, kind(measure.kind()), by));
        process.measureAgreed(id);
    }

    /** Whom it concerns and has not reached. */
    public List<ApplicationId> unreached(MeasureId id) {
        Set<ApplicationId> reached = store.reached(id);
        return reach.applications(grant(id)).stream()
                .filter(a -> a.state() != ApplicationState.FOCAL_POINT_PENDING)
                .map(EventApplication::id)
                .filter(a -> !reached.contains(a))
                .toList();
    }

    /** One application follows, with all who have a pass by it. Repeatable. */
    public void reach(MeasureId id, ApplicationId application) {
        EventApplication held = applications.hold(application);
        if (!store.reached(id).contains(application)) {
            Measure measure = measure(id);
            store.reach(id, application);
            reaching.reach(measure.kind(), held, Actor.staff(measure.agreedBy()));
        }
    }

    /** Everybody has been reached: the organisation is told, once. */
    public void conclude(MeasureId id) {
        Measure measure = measure(id);
        if (store.done(id, clock.instant())) {
            mailing.tell(grant(id), template(measure.kind()), id, measure.authority(), measure.words());
        }
    }

    private Measure measure(MeasureId id) {
        return store.find(id).orElseThrow(GrantDesk::notFound);
    }

    private AccreditationGrant grant(MeasureId id) {
        return grants.find(measure(id).grant()).orElseThrow(GrantDesk::notFound);
    }

    private static GrantEvent.Kind kind(MeasureKind kind) {
        return switch (kind) {
            case SUSPENSION -> GrantEvent.Kind.SUSPENDED;
            case REINSTATEMENT -> GrantEvent.Kind.REINSTATED;
            case REVOCATION -> GrantEvent.Kind.REVOKED;
        };
    }

    private static String template(MeasureKind kind) {
        return switch (kind) {
            case SUSPENSION -> GrantLetter.SUSPENDED;
            case REINSTATEMENT -> GrantLetter.REINSTATED;
            case REVOCATION -> GrantLetter.REVOKED;
        };
    }
}
