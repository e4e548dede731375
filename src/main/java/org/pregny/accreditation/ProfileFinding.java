package org.pregny.accreditation;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.kernel.Entropy;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Finds the organisation that an application speaks of among those that are known, or makes it known. */
@Component
class ProfileFinding {

    /** Among the registers in the index; no register can be called so. */
    static final String SCOPE = "@profiles";

    private final ProfileStore profiles;
    private final FocalPointStore people;
    private final NameIndex index;
    private final Entropy entropy;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ProfileFinding(
            ProfileStore profiles,
            FocalPointStore people,
            NameIndex index,
            Entropy entropy,
            Clock clock,
            ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.people = people;
        this.index = index;
        this.entropy = entropy;
        this.clock = clock;
        this.events = events;
    }

    /** What is claimed never changes a profile that is there: anybody can claim anything. */
    OrganisationProfile profileFor(OrganisationClaim claim, ClaimContact contact) {
        Instant now = clock.instant();
        Optional<OrganisationProfile> known = known(claim);
        OrganisationProfile profile = known.orElseGet(() -> open(claim, now));
        name(contact, profile, known.isEmpty(), now);
        return profile;
    }

    /** For claims from before anybody was asked who speaks. */
    OrganisationProfile profileFor(OrganisationClaim claim) {
        return known(claim).orElseGet(() -> open(claim, clock.instant()));
    }

    List<ProfileMatch> matches(SoughtName sought) {
        return profiles.all(index.candidates(SCOPE, SearchKeys.of(sought))).stream()
                .flatMap(profile ->
                        NameMatch.of(sought, profile.known()).map(match -> new ProfileMatch(profile, match)).stream())
                .sorted(ProfileMatch.BEST_FIRST)
                .toList();
    }

    /** For somebody who looks around. */
    List<OrganisationProfile> answers(SoughtName sought) {
        return profiles.all(index.candidates(SCOPE, SearchKeys.of(sought))).stream()
                .filter(profile -> sought.isAnswered(profile.known()))
                .sorted(Comparator.comparing(profile -> -sought.likeness(profile.known())))
                .map(this::speaking)
                .distinct()
                .toList();
    }

    /** The profile that speaks for it. */
    OrganisationProfile speaking(OrganisationProfile profile) {
        return profile.mergedInto() == null
                ? profile
                : profiles.find(profile.mergedInto()).orElse(profile);
    }

    OrganisationProfile profile(ProfileId id) {
        return speaking(profiles.find(id).orElseThrow(() -> new NotFound("accreditation.organisation.notFound")));
    }

    List<OrganisationProfile> spokenForBy(String email) {
        return people.withEmail(email).stream()
                .filter(FocalPoint::speaksForIt)
                .map(person -> profile(person.profile()))
                .distinct()
                .toList();
    }

    void emailProven(String email) {
        people.prove(email, clock.instant());
    }

    /** A name that mixes alphabets is never taken for another's, and neither is a namesake in another country. */
    private Optional<OrganisationProfile> known(OrganisationClaim claim) {
        if (!Lookalike.mixedWords(claim.name()).isEmpty()) {
            return Optional.empty();
        }
        return matches(SoughtName.of(claim)).stream()
                .filter(m -> m.match().isSure())
                .map(m -> speaking(m.profile()))
                .findFirst();
    }

    private OrganisationProfile open(OrganisationClaim claim, Instant now) {
        OrganisationProfile profile = OrganisationProfile.of(new ProfileId(entropy.nextId()), claim, now);
        profiles.add(profile);
        index.add(SCOPE, Map.of(profile.id().uuid(), SearchKeys.of(profile.known())));
        events.publishEvent(ProfileEvent.opened(profile.id()));
        return profile;
    }

    /** Who opens a profile speaks for it as soon as the address is proven; who comes later must be accepted. */
    private void name(ClaimContact contact, OrganisationProfile profile, boolean first, Instant now) {
        List<FocalPoint> known = people.withEmail(contact.email());
        if (known.stream().noneMatch(person -> person.profile().equals(profile.id()))) {
            people.add(new FocalPoint(
                    entropy.nextId(),
                    profile.id(),
                    contact.name(),
                    contact.email(),
                    now,
                    contact.proven() ? now : null,
                    first ? now : null));
        }
        if (contact.proven()) {
            people.prove(contact.email(), now);
        }
    }
}
