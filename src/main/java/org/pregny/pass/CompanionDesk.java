package org.pregny.pass;

import java.util.List;
import java.util.stream.Stream;
import org.pregny.application.ApplicationId;
import org.pregny.application.Delegations;
import org.pregny.application.RepresentativeId;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventVersions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where passes are issued that nobody applies for: for assistants and chaperones, outside every quota, and the
 * transferable ones of an organisation, of which it has a few.
 */
@Service
@Transactional
public class CompanionDesk {

    private final PassStore store;
    private final FirstPass firstPass;
    private final PassDelivery delivery;
    private final FurtherPassStore further;
    private final EventCatalogue catalogue;
    private final Delegations delegations;

    CompanionDesk(
            PassStore store,
            FirstPass firstPass,
            PassDelivery delivery,
            FurtherPassStore further,
            EventCatalogue catalogue,
            Delegations delegations) {
        this.store = store;
        this.further = further;
        this.catalogue = catalogue;
        this.delegations = delegations;
        this.firstPass = firstPass;
        this.delivery = delivery;
    }

    /** The pass of who comes with the holder of this one; it goes to the representative's address. */
    public Pass accompany(PassId id, Companion companion, Authority by) {
        Pass of = livePassOfRepresentative(id);
        Holder theirs = of.holder();
        Holder holder = new Holder(
                companion.name(),
                companion.name(),
                theirs.organisationName(),
                theirs.country(),
                theirs.category(),
                companion.documentType(),
                companion.documentLastFour(),
                null,
                theirs.email());
        return issued(order(of, companion.type(), of.representative(), holder), by);
    }

    /**
     * One more secondary pass of the holder's organisation, to be printed and handed over at the desk. Of two officers at
     * once, the second waits for the event and counts what the first has made.
     */
    public Pass secondary(PassId id, Authority by) {
        Pass of = livePassOfRepresentative(id);
        int most = catalogue.event(of.event()).secondaryPasses();
        // one that is lost or blocked still counts: it may come back
        long standing = secondaryPassesThrough(of.application())
                .filter(p -> p.state().mayBecome(PassState.SUPERSEDED))
                .count();
        if (standing >= most) {
            throw new SecondaryPassesUsed(most);
        }
        Holder theirs = of.holder();
        Holder holder = new Holder(
                null, null, theirs.organisationName(), theirs.country(), theirs.category(), null, null, null, null);
        return issued(order(of, PassType.SECONDARY_PASS, null, holder), by);
    }

    /** The live passes of those who come with the holder of this one. */
    public List<Pass> companionsOf(Pass pass) {
        return ofApplication(pass).stream()
                .filter(p -> p.type().isCompanion() && p.accompanies().equals(pass.representative()))
                .toList();
    }

    /** The live ones of the pass's organisation for the event, through whichever application they came. */
    public List<Pass> secondaryPassesOf(Pass pass) {
        return pass.application() == null
                ? List.of()
                : secondaryPassesThrough(pass.application())
                        .filter(Pass::isLive)
                        .toList();
    }

    private Stream<Pass> secondaryPassesThrough(ApplicationId application) {
        return delegations.applicationsOf(application).stream()
                .flatMap(one -> store.ofApplication(one).stream())
                .filter(p -> p.type() == PassType.SECONDARY_PASS);
    }

    private List<Pass> ofApplication(Pass pass) {
        return pass.application() == null
                ? List.of()
                : store.ofApplication(pass.application()).stream()
                        .filter(Pass::isLive)
                        .toList();
    }

    /** The event is held before the pass is locked, as whoever takes a pass back does it. */
    private Pass livePassOfRepresentative(PassId id) {
        catalogue.hold(store.find(id).orElseThrow(PassOffice::notFound).event());
        Pass now = store.lock(id).orElseThrow(PassOffice::notFound);
        if (!now.isLive() || now.representative() == null) {
            throw new PassChangeRefused(now.state());
        }
        return now;
    }

    /** Whoever comes along, or in somebody's place, comes to no more than that person. */
    private static PassOrder order(Pass of, PassType type, RepresentativeId accompanies, Holder holder) {
        return new PassOrder(
                type, null, accompanies, of.application(), of.event(), of.language(), holder, null, of.segments());
    }

    private Pass issued(PassOrder order, Authority by) {
        EventVersions present = catalogue.hold(order.event());
        Pass pass = firstPass.of(order, PassReason.of(PassCause.REQUESTED, by));
        further.know(pass.id(), present);
        delivery.render(pass);
        delivery.send(pass);
        return pass;
    }
}
