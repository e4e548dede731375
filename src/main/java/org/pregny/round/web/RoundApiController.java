package org.pregny.round.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.pregny.kernel.Language;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The rounds of special accreditation, for programs; texts in the language of {@code Accept-Language}. */
@RestController
@RequestMapping(path = "/api/v1/rounds", produces = "application/json")
@Tag(name = "rounds")
class RoundApiController {

    private final RoundCatalogue catalogue;
    private final Clock clock;

    RoundApiController(RoundCatalogue catalogue, Clock clock) {
        this.catalogue = catalogue;
        this.clock = clock;
    }

    @GetMapping
    @Operation(
            operationId = "listRounds",
            summary = "All rounds of special accreditation, the one that ends last first")
    RoundViews list(Locale locale) {
        return new RoundViews(
                catalogue.rounds().stream().map(round -> view(round, locale)).toList());
    }

    @GetMapping("/{code}")
    @Operation(operationId = "getRound", summary = "One round of special accreditation, with what it asks for")
    RoundView get(@PathVariable String code, Locale locale) {
        return view(catalogue.round(code), locale);
    }

    /** A list of rounds, in an object so that it can grow. */
    record RoundViews(List<RoundView> rounds) {}

    private RoundView view(Round round, Locale locale) {
        return RoundView.of(round, catalogue.form(round), Language.of(locale), clock.instant());
    }
}
