package org.pregny.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.accreditation.MatchReason;
import org.pregny.accreditation.OrganisationDesk;
import org.pregny.accreditation.OrganisationProfile;
import org.pregny.accreditation.ProfileId;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestState;
import org.springframework.stereotype.Component;

/** Finds other requests of what may be the same organisation: a chapter, its headquarters, a translated name (domain b4). */
@Component
class RequestTwins {

    private static final Set<RequestState> TAKEN_BACK = Set.of(RequestState.MERGED, RequestState.WITHDRAWN);

    private final AccreditationDesk organisations;
    private final OrganisationDesk profiles;
    private final RequestDesk requests;

    RequestTwins(AccreditationDesk organisations, OrganisationDesk profiles, RequestDesk requests) {
        this.organisations = organisations;
        this.profiles = profiles;
        this.requests = requests;
    }

    /** Those of the same round that were not taken back, the surest first. */
    List<RequestTwin> inRoundOf(AccreditationRequest request) {
        return of(request).stream()
                .filter(twin -> twin.request().round().equals(request.round()))
                .filter(twin -> !TAKEN_BACK.contains(twin.request().state()))
                .toList();
    }

    /** Those of all rounds; what was merged before speaks with one voice. */
    List<RequestTwin> of(AccreditationRequest request) {
        OrganisationProfile profile = organisations.profileOf(request.organisation());
        List<RequestTwin> twins = new ArrayList<>();
        requests.ofProfile(profile.id()).stream()
                .filter(other -> !other.id().equals(request.id()))
                .forEach(other -> twins.add(new RequestTwin(other, List.of())));
        twins.addAll(alike(profile));
        return twins;
    }

    private List<RequestTwin> alike(OrganisationProfile profile) {
        Map<ProfileId, List<MatchReason>> reasons = new LinkedHashMap<>();
        profiles.candidates(profile)
                .forEach(match -> reasons.put(match.profile().id(), match.reasons()));
        return requests.ofProfiles(reasons.keySet()).stream()
                .map(other -> new RequestTwin(other, reasons.get(other.profile())))
                .sorted(Comparator.comparing(twin -> twin.reasons().get(0)))
                .toList();
    }
}
