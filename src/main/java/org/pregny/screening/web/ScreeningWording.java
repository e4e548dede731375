package org.pregny.screening.web;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.event.EventCatalogue;
import org.pregny.event.StakeholderProcess;
import org.pregny.kernel.CountryNames;
import org.pregny.kernel.Language;
import org.pregny.round.Round;
import org.pregny.round.RoundId;
import org.pregny.screening.ScreeningTask;

/** The codes in tasks, in the reader's words; rounds and processes are read once a page. */
class ScreeningWording {

    private final Map<RoundId, Round> rounds;
    private final EventCatalogue catalogue;
    private final Language language;

    ScreeningWording(List<Round> rounds, EventCatalogue catalogue, Language language) {
        this.rounds = rounds.stream().collect(Collectors.toMap(Round::id, Function.identity()));
        this.catalogue = catalogue;
        this.language = language;
    }

    public Round roundOf(ScreeningTask task) {
        return rounds.get(task.matter().round());
    }

    public String round(ScreeningTask task) {
        return roundOf(task).title().in(language);
    }

    public String category(ScreeningTask task) {
        return process(roundOf(task)).category(task.about().category()).name().in(language);
    }

    public String country(String code) {
        return CountryNames.of(code, language);
    }

    /** Every category of the processes that have rounds, by its code. */
    public Map<String, String> categories() {
        Map<String, String> names = new TreeMap<>();
        rounds.values().stream()
                .map(this::process)
                .distinct()
                .flatMap(process -> process.categories().stream())
                .forEach(category ->
                        names.putIfAbsent(category.code(), category.name().in(language)));
        return names;
    }

    private StakeholderProcess process(Round round) {
        return catalogue.process(round.process());
    }
}
