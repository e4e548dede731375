package org.pregny.accreditation;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.pregny.correspondence.Correspondence;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Allowance;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.Language;
import org.pregny.kernel.NotFound;
import org.pregny.kernel.Throttle;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where the focal points of an organisation look after one another: invite, take in who has named himself, and let go (issue 4,
 * point 4; domain part c, focal point). Whoever asks has shown to read mail at {@code by}; of other organisations nothing is said.
 */
@Service
@Transactional
public class FocalPointDesk {

    private static final Allowance INVITATIONS = new Allowance(20, Duration.ofDays(1));

    private final FocalPointStore store;
    private final ProfileFinding finding;
    private final Correspondence correspondence;
    private final Throttle throttle;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FocalPointDesk(
            FocalPointStore store,
            ProfileFinding finding,
            Correspondence correspondence,
            Throttle throttle,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.store = store;
        this.finding = finding;
        this.correspondence = correspondence;
        this.throttle = throttle;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** An organisation with everybody who speaks for it, is invited to, or says so. */
    public record Delegates(OrganisationProfile organisation, List<FocalPoint> people) {}

    /** The organisations for which the reader of this address speaks. */
    public List<Delegates> of(String by) {
        return finding.spokenForBy(by).stream()
                .map(profile -> new Delegates(profile, store.of(profile.id())))
                .toList();
    }

    /** Who speaks for this organisation, address proven and accepted. */
    public List<FocalPoint> speakersFor(OrganisationProfile organisation) {
        return store.of(organisation.id()).stream()
                .filter(FocalPoint::speaksForIt)
                .toList();
    }

    /** Invites a colleague, who speaks for the organisation as soon as the address is proven; a second time changes nothing. */
    public void invite(ProfileId organisation, String name, String email, String by, Language language) {
        OrganisationProfile profile = spokenForBy(by, organisation);
        throttle.count("accreditation/invitations", EmailAddress.key(by), INVITATIONS);
        Instant now = clock.instant();
        FocalPoint colleague = store.of(organisation).stream()
                .filter(known -> EmailAddress.key(known.email()).equals(EmailAddress.key(email)))
                .findFirst()
                .orElseGet(() -> named(profile, name, email, now));
        if (colleague.acceptedAt() == null) {
            store.accept(colleague.id(), now, "focal point");
            events.publishEvent(ProfileEvent.focalPointInvited(profile.id(), colleague.id()));
            correspondence.send(new FocalPointInvited(colleague, profile, language));
        }
    }

    /** Takes somebody in who has named himself in an application. */
    public void accept(UUID person, String by) {
        FocalPoint known = store.find(person).orElseThrow(FocalPointDesk::notFound);
        OrganisationProfile profile = spokenForBy(by, known.profile());
        if (known.acceptedAt() == null) {
            store.accept(person, clock.instant(), "focal point");
            events.publishEvent(ProfileEvent.focalPointAccepted(profile.id(), person, Actor.APPLICANT));
        }
    }

    /** Lets somebody go, oneself too, but never the last who speaks for the organisation. */
    public void remove(UUID person, String by) {
        FocalPoint known = store.find(person).orElseThrow(FocalPointDesk::notFound);
        OrganisationProfile profile = spokenForBy(by, known.profile());
        store.lock(profile.id());
        boolean others = speakersFor(profile).stream().anyMatch(p -> !p.id().equals(person));
        if (!others) {
            throw new LastFocalPoint();
        }
        store.remove(person);
        events.publishEvent(ProfileEvent.focalPointRemoved(profile.id(), person));
    }

    private FocalPoint named(OrganisationProfile profile, String name, String email, Instant now) {
        FocalPoint person = new FocalPoint(entropy.nextId(), profile.id(), name, email, now, null, null);
        store.add(person);
        return person;
    }

    private OrganisationProfile spokenForBy(String by, ProfileId organisation) {
        OrganisationProfile wanted = finding.profile(organisation);
        return finding.spokenForBy(by).stream()
                .filter(profile -> profile.id().equals(wanted.id()))
                .findFirst()
                .orElseThrow(FocalPointDesk::notFound);
    }

    private static NotFound notFound() {
        return new NotFound("accreditation.organisation.notFound");
    }
}
