package org.pregny.pass;

import java.util.List;
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

    /** In New York an organisation has two (domain b1, pass kinds). */
    public static final int SECONDARY_PASSES = 2;

    private final PassStore store;
    private final FirstPass firstPass;
    private final PassDelivery delivery;
    private final FurtherPassStore further;
    private final EventCatalogue catalogue;

    CompanionDesk(
            PassStore store,
            FirstPass firstPass,
            PassDelivery delivery,
            FurtherPassStore further,
            EventCatalogue catalogue) {
        this.store = store;
        this.further = further;
        this.catalogue = catalogue;
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

    /** One more secondary pass of the holder's organisation, to be printed and handed over at the desk. */
    public Pass secondary(PassId id, Authority by) {
        Pass of = livePassOfRepresentative(id);
        if (secondaryPassesOf(of).size() >= SECONDARY_PASSES) {
            throw new SecondaryPassesUsed(SECONDARY_PASSES);
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

    public List<Pass> secondaryPassesOf(Pass pass) {
        return ofApplication(pass).stream()
                .filter(p -> p.type() == PassType.SECONDARY_PASS)
                .toList();
    }

    private List<Pass> ofApplication(Pass pass) {
        return pass.application() == null
                ? List.of()
                : store.ofApplication(pass.application()).stream()
                        .filter(Pass::isLive)
                        .toList();
    }

    /** Two officers at once count one after the other: whoever comes second waits for the application's first pass. */
    private Pass livePassOfRepresentative(PassId id) {
        Pass pass = store.find(id).orElseThrow(PassOffice::notFound);
        if (pass.application() != null) {
            store.lock(store.ofApplication(pass.application()).get(0).id());
        }
        Pass now = store.lock(id).orElseThrow(PassOffice::notFound);
        if (!now.isLive() || now.representative() == null) {
            throw new PassChangeRefused(now.state());
        }
        return now;
    }

    private static PassOrder order(Pass of, PassType type, RepresentativeId accompanies, Holder holder) {
        return new PassOrder(type, null, accompanies, of.application(), of.event(), of.language(), holder, null);
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
