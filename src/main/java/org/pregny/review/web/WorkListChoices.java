package org.pregny.review.web;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.CountryName;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.kernel.StaffDirectory.Member;
import org.pregny.review.Colleagues;
import org.pregny.review.Office;
import org.pregny.review.Offices;
import org.springframework.stereotype.Component;

/** What the work list can be narrowed to, in the reader's words. */
@Component
class WorkListChoices {

    private final EventCatalogue catalogue;
    private final Colleagues colleagues;
    private final Offices offices;

    WorkListChoices(EventCatalogue catalogue, Colleagues colleagues, Offices offices) {
        this.catalogue = catalogue;
        this.colleagues = colleagues;
        this.offices = offices;
    }

    /** Code and words of each choice. */
    record Choices(
            List<Event> events,
            Map<String, String> categories,
            List<CountryName> countries,
            List<Office> offices,
            List<Member> reviewers) {}

    Choices in(Language language) {
        return new Choices(
                catalogue.events().stream().filter(e -> e.window() != null).toList(),
                categories(language),
                CountryNames.all(language),
                offices.all(),
                colleagues.all().stream()
                        .sorted(Comparator.comparing(Member::signInName))
                        .toList());
    }

    private Map<String, String> categories(Language language) {
        Map<String, String> names = new TreeMap<>();
        catalogue.processes().stream()
                .map(StakeholderProcess::categories)
                .flatMap(List::stream)
                .forEach(c -> names.putIfAbsent(c.code(), c.name().in(language)));
        return names;
    }
}
