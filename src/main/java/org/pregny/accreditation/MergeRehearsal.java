package org.pregny.accreditation;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows what would move before two organisations are merged. Nothing is changed. */
@Service
@Transactional(readOnly = true)
public class MergeRehearsal {

    private final OrganisationDesk organisations;
    private final List<Belongings> rooms;

    MergeRehearsal(OrganisationDesk organisations, List<Belongings> rooms) {
        this.organisations = organisations;
        this.rooms = rooms;
    }

    public MergePreview preview(ProfileId gone, ProfileId into, Language reader) {
        Map<Place, Belonging> moving = of(gone, reader);
        Map<Place, Belonging> there = of(into, reader);
        List<MergePreview.Share> shares = Stream.concat(moving.keySet().stream(), there.keySet().stream())
                .distinct()
                .sorted(Place.ORDER)
                .map(place -> share(place, moving.get(place), there.get(place)))
                .toList();
        return new MergePreview(organisations.profile(gone), organisations.profile(into), shares);
    }

    /** Where two belongings are of one sort. */
    private record Place(Belonging.Kind kind, String about) {
        static final Comparator<Place> ORDER = Comparator.comparing(Place::kind).thenComparing(Place::about);
    }

    private Map<Place, Belonging> of(ProfileId organisation, Language reader) {
        Belonging people = new Belonging(
                Belonging.Kind.FOCAL_POINTS,
                "",
                organisations.focalPoints(organisation).size(),
                null);
        return Stream.concat(Stream.of(people), rooms.stream().flatMap(room -> room.of(organisation, reader).stream()))
                .collect(Collectors.toMap(
                        one -> new Place(one.kind(), one.about()),
                        one -> one,
                        (one, other) -> one,
                        () -> new TreeMap<>(Place.ORDER)));
    }

    private static MergePreview.Share share(Place place, Belonging moving, Belonging there) {
        Belonging known = moving == null ? there : moving;
        return new MergePreview.Share(place.kind(), place.about(), count(moving), count(there), known.limit());
    }

    private static int count(Belonging one) {
        return one == null ? 0 : one.count();
    }
}
