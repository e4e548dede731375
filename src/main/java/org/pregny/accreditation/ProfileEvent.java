package org.pregny.accreditation;

import java.util.Map;
import java.util.UUID;
import org.pregny.kernel.Actor;
import org.pregny.kernel.AuditedEvent;

/** Something happened to what is known of an organisation. */
record ProfileEvent(String action, ProfileId profile, Actor actor, Map<String, String> facts) implements AuditedEvent {

    static ProfileEvent opened(ProfileId id) {
        return new ProfileEvent("accreditation.profileOpened", id, Actor.APPLICANT, Map.of());
    }

    static ProfileEvent confirmed(ProfileId id, Actor actor) {
        return new ProfileEvent("accreditation.profileConfirmed", id, actor, Map.of());
    }

    static ProfileEvent merged(ProfileId id, ProfileId into, Actor actor) {
        return new ProfileEvent("accreditation.profileMerged", id, actor, Map.of("into", into.toString()));
    }

    static ProfileEvent parted(ProfileId id, ProfileId from, Actor actor) {
        return new ProfileEvent("accreditation.profileParted", id, actor, Map.of("into", from.toString()));
    }

    static ProfileEvent focalPointAccepted(ProfileId id, UUID person, Actor actor) {
        return new ProfileEvent("accreditation.focalPointAccepted", id, actor, Map.of("focalPoint", person.toString()));
    }

    static ProfileEvent focalPointInvited(ProfileId id, UUID person) {
        return new ProfileEvent(
                "accreditation.focalPointInvited", id, Actor.APPLICANT, Map.of("focalPoint", person.toString()));
    }

    static ProfileEvent focalPointRemoved(ProfileId id, UUID person) {
        return new ProfileEvent(
                "accreditation.focalPointRemoved", id, Actor.APPLICANT, Map.of("focalPoint", person.toString()));
    }

    @Override
    public UUID caseId() {
        return null;
    }

    @Override
    public UUID subjectId() {
        return profile.uuid();
    }
}
