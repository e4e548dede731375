package org.pregny.pass;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.pregny.application.ApplicationDesk;
import org.pregny.application.ChangeNotice.Meaning;
import org.pregny.application.Credential;
import org.pregny.application.RepresentativeId;
import org.pregny.event.Admission;
import org.pregny.event.Event;
import org.pregny.event.EventChange;
import org.pregny.event.EventVersions;
import org.springframework.stereotype.Component;

/**
 * Makes a pass say what is true now. A pass whose code still tells the truth stays as it is, activated or not, and is
 * only printed anew; otherwise the next version takes its place and must be activated.
 */
@Component
class PassMoving {

    private final PassStore store;
    private final PassSheets sheets;
    private final PassReplacing replacing;
    private final PassIssuing issuing;
    private final PassOrders orders;
    private final PassLife life;
    private final PassPrinting printing;
    private final ApplicationDesk applications;
    private final Clock clock;

    PassMoving(
            PassStore store,
            PassSheets sheets,
            PassReplacing replacing,
            PassIssuing issuing,
            PassOrders orders,
            PassLife life,
            PassPrinting printing,
            ApplicationDesk applications,
            Clock clock) {
        this.store = store;
        this.sheets = sheets;
        this.replacing = replacing;
        this.issuing = issuing;
        this.orders = orders;
        this.life = life;
        this.printing = printing;
        this.applications = applications;
        this.clock = clock;
    }

    /** A suspended pass is made true as well, but its holder hears of it when the suspension ends. */
    RenewedCredential makeTrue(Pass pass, List<Event> admitted, List<EventChange> story, EventVersions present) {
        boolean codeHolds = Admission.to(admitted).equals(issuing.admissionOf(pass));
        Pass now = codeHolds ? pass : replacing.reissue(pass.id(), moved(present));
        Meaning meaning = codeHolds ? Meaning.SAME_PASS : Meaning.NEW_PASS;
        return printed(now, now.isLive() ? meaning : null, admitted, story);
    }

    /** For somebody whose grounds pass is not enough any more. */
    RenewedCredential first(RepresentativeId person, List<Event> admitted, List<EventChange> story) {
        Pass pass = life.begin(
                issuing.first(orders.forRepresentative(person)),
                PassReason.of(PassCause.EVENT_MOVED, Authority.SYSTEM));
        applications.credentialSent(pass.application(), person, Credential.PASS);
        return printed(pass, Meaning.NEW_PASS, admitted, story);
    }

    void end(Pass pass) {
        store.lock(pass.id())
                .ifPresent(locked -> life.change(
                        locked, PassState.REVOKED, PassReason.of(PassCause.EVENT_CANCELLED, Authority.SYSTEM)));
    }

    /** Once for each set of versions, so that a repeated step finds the pass that it made. */
    private static PassReason moved(EventVersions present) {
        UUID versions = UUID.nameUUIDFromBytes(present.text().getBytes(StandardCharsets.UTF_8));
        return PassReason.of(PassCause.EVENT_MOVED, Authority.SYSTEM).setOffBy("event/" + versions);
    }

    private RenewedCredential printed(Pass pass, Meaning meaning, List<Event> admitted, List<EventChange> story) {
        byte[] sheet = printing.print(pass);
        sheets.keep(pass.id(), sheet);
        if (meaning != null) {
            store.markSent(pass.id(), clock.instant());
        }
        return new RenewedCredential(meaning, pass, sheet, printing.inWords(pass), admitted, story);
    }
}
