package org.pregny.screening.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.kernel.RegionalGroup;
import org.pregny.kernel.StaffDirectory.Member;
import org.pregny.review.Colleagues;
import org.pregny.review.Offices;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.screening.ScreeningStage;
import org.springframework.stereotype.Component;

/** To what the list of the screening desk can be narrowed, in the reader's words. */
@Component
class ScreeningChoices {

    private final RoundCatalogue rounds;
    private final EventCatalogue catalogue;
    private final Colleagues colleagues;
    private final Offices offices;

    ScreeningChoices(RoundCatalogue rounds, EventCatalogue catalogue, Colleagues colleagues, Offices offices) {
        this.rounds = rounds;
        this.catalogue = catalogue;
        this.colleagues = colleagues;
        this.offices = offices;
    }

    /** By the names that the page knows them by. */
    Map<String, Object> in(Language language) {
        List<Round> all = rounds.rounds();
        return Map.of(
                "rounds",
                all,
                "words",
                new ScreeningWording(all, catalogue, language),
                "countries",
                CountryNames.all(language),
                "regions",
                RegionalGroup.values(),
                "stages",
                ScreeningStage.values(),
                "offices",
                offices.all(),
                "officers",
                colleagues.all().stream()
                        .sorted(Comparator.comparing(Member::signInName))
                        .toList());
    }
}
