package org.pregny.accreditation;

import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.kernel.Actor;
import org.pregny.kernel.NotFound;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where staff look after what is known of organisations: confirm it, and put together what is the same. */
@Service
@Transactional
public class OrganisationDesk {

    private static final int MOST_SHOWN = 50;

    private final ProfileStore profiles;
    private final FocalPointStore people;
    private final ProfileFinding finding;
    private final AccreditationStore claims;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    OrganisationDesk(
            ProfileStore profiles,
            FocalPointStore people,
            ProfileFinding finding,
            AccreditationStore claims,
            Clock clock,
            ApplicationEventPublisher events) {
        this.profiles = profiles;
        this.people = people;
        this.finding = finding;
        this.claims = claims;
        this.clock = clock;
        this.events = events;
    }

    /** By name, in any spelling; without one, the newest. */
    public List<OrganisationProfile> find(String name) {
        if (name.isBlank()) {
            return profiles.latest(MOST_SHOWN);
        }
        SoughtName sought = SoughtName.of(new OrganisationClaim(name, "", "", "", ""));
        return finding.answers(sought).stream().limit(MOST_SHOWN).toList();
    }

    public OrganisationProfile profile(ProfileId id) {
        return profiles.find(id).orElseThrow(() -> new NotFound("accreditation.organisation.notFound"));
    }

    /** Others that may be the same, the surest first: for a person to judge. */
    public List<ProfileMatch> candidates(OrganisationProfile profile) {
        return finding.matches(SoughtName.of(profile.claim("", ""))).stream()
                .filter(m ->
                        !m.profile().id().equals(profile.id()) && m.profile().mergedInto() == null)
                .toList();
    }

    public List<OrganisationProfile> mergedInto(ProfileId id) {
        return profiles.mergedInto(id);
    }

    /** This profile and all those that it speaks for. */
    public List<ProfileId> voices(ProfileId id) {
        return Stream.concat(Stream.of(id), mergedInto(id).stream().map(OrganisationProfile::id))
                .toList();
    }

    public List<ClaimedBasis> claims(ProfileId id) {
        return claims.claims(id);
    }

    public List<FocalPoint> focalPoints(ProfileId id) {
        return people.of(id);
    }

    public void confirm(ProfileId id, Actor actor) {
        if (!profile(id).isConfirmed()) {
            profiles.confirm(id, clock.instant(), actor.name());
            events.publishEvent(ProfileEvent.confirmed(id, actor));
        }
    }

    /**
     * From now on {@code into} speaks for both; nothing is deleted, and {@link #part} takes it back. Whoever looks at the
     * moment which of them is waited for is waited for.
     */
    public void merge(ProfileId id, ProfileId into, Actor actor) {
        Stream.of(id, into).sorted(Comparator.comparing(ProfileId::uuid)).forEach(profiles::lock);
        boolean both = profile(id).mergedInto() == null && profile(into).mergedInto() == null;
        if (!both || id.equals(into)) {
            throw new ProfilesNotMergeable();
        }
        profiles.merge(id, into);
        events.publishEvent(ProfileEvent.merged(id, into, actor));
    }

    public void part(ProfileId id, Actor actor) {
        OrganisationProfile profile = profile(id);
        if (profile.mergedInto() != null) {
            profiles.part(id);
            events.publishEvent(ProfileEvent.parted(id, profile.mergedInto(), actor));
        }
    }

    public void accept(UUID focalPoint, Actor actor) {
        FocalPoint person =
                people.find(focalPoint).orElseThrow(() -> new NotFound("accreditation.organisation.notFound"));
        if (person.acceptedAt() == null) {
            people.accept(focalPoint, clock.instant(), actor.name());
            events.publishEvent(ProfileEvent.focalPointAccepted(person.profile(), focalPoint, actor));
        }
    }
}
