package org.pregny.correspondence;

import static org.pregny.Applications.anApplication;

import java.util.UUID;
import org.pregny.accreditation.AskedAccreditations;
import org.pregny.accreditation.ProfileId;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.ParkingDesk;
import org.pregny.application.ParkingOutcome;
import org.pregny.application.Receipt;
import org.pregny.event.Event;
import org.pregny.grant.AccreditationGrant;
import org.pregny.grant.GrantWatch;
import org.pregny.grant.MeasureKind;
import org.pregny.kernel.Language;
import org.pregny.process.EventStory;
import org.pregny.process.GrantTale;
import org.pregny.round.Round;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Lets happen what is written about the special accreditation of organisations and to people who wait for it. */
@Component
@Profile("test")
class AccreditationLetters {

    private final EventStory tale;
    private final AskedAccreditations asked;
    private final ParkingDesk parking;
    private final GrantTale grants;
    private final GrantWatch watch;

    AccreditationLetters(
            EventStory tale, AskedAccreditations asked, ParkingDesk parking, GrantTale grants, GrantWatch watch) {
        this.tale = tale;
        this.asked = asked;
        this.parking = parking;
        this.grants = grants;
        this.watch = watch;
    }

    void happen(Language language) {
        parked(language);
        live(language);
    }

    /** An accreditation rests, is good again and is revoked; another runs out. */
    private void live(Language language) {
        Round round = grants.requests.rounds.aRound(tree -> {});
        AccreditationGrant grant = grants.granted(round, language);
        grants.approved(grant, grants.hearing(round));
        grants.done(grant, MeasureKind.SUSPENSION);
        grants.done(grant, MeasureKind.REINSTATEMENT);
        grants.done(grant, MeasureKind.REVOCATION);
        Round over =
                grants.requests.rounds.aRound(tree -> tree.withObject("/terms").put("validUntil", "2017-08-20"));
        watch.expire(grants.granted(over, language).id());
    }

    /** An application waits for its organisation, and goes on when that is settled. */
    private void parked(Language language) {
        OrganisationEntry entry = OrganisationEntry.of("Assembly " + UUID.randomUUID(), "KE", "NGO", "SPECIAL", "");
        Event event = tale.aHearing(tree -> {});
        ProfileId organisation = asked.ask(entry.claim());
        Receipt receipt = tale.submit(event, anApplication().by(entry), language);
        asked.answer(organisation);
        parking.decided(organisation, event.process(), ParkingOutcome.GIVEN_UP);
        tale.story.runDueJobs(receipt.id());
    }
}
