package org.pregny.gate.web;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.pregny.event.AccessPoint;
import org.pregny.event.EventCatalogue;
import org.pregny.gate.GateControl;
import org.pregny.gate.GateOverride;
import org.pregny.gate.Judged;
import org.pregny.gate.ScanResult;
import org.pregny.gate.ScanVerdict;
import org.pregny.gate.TurnedAway;
import org.pregny.gate.web.VerdictCard.EarlierPassage;
import org.pregny.kernel.Language;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCards;
import org.springframework.stereotype.Component;

/** Gathers what a guard needs to act on a verdict. */
@Component
class VerdictCards {

    private final GateControl control;
    private final EventCatalogue catalogue;
    private final PassCards cards;
    private final GateOverride override;
    private final TurnedAway queue;

    VerdictCards(
            GateControl control, EventCatalogue catalogue, PassCards cards, GateOverride override, TurnedAway queue) {
        this.control = control;
        this.catalogue = catalogue;
        this.cards = cards;
        this.override = override;
        this.queue = queue;
    }

    VerdictCard of(Judged judged, Locale locale) {
        ScanResult result = judged.result();
        Optional<Pass> pass = Optional.ofNullable(judged.pass());
        return new VerdictCard(
                result,
                pass.map(p -> cards.of(p, locale)).orElse(null),
                pass.filter(Pass::isLive).isPresent(),
                override.permits(result),
                queue.numberOf(result).orElse(null),
                result.verdict() == ScanVerdict.ALREADY_INSIDE
                        ? control.passageBefore(result)
                                .map(before -> earlier(before, locale))
                                .orElse(null)
                        : null,
                result.verdict() == ScanVerdict.WRONG_GATE && result.reason() == null
                        ? rightGates(pass.orElseThrow(), locale)
                        : List.of());
    }

    private EarlierPassage earlier(ScanResult before, Locale locale) {
        String gate = control.gates().stream()
                .filter(point -> point.code().equals(before.gate()))
                .findFirst()
                .map(point -> point.name().in(Language.of(locale)))
                .orElse(before.gate());
        return new EarlierPassage(before.direction(), before.scannedAt(), gate);
    }

    private List<String> rightGates(Pass pass, Locale locale) {
        return catalogue.event(pass.event()).accessPointsFor(AccessPoint.SPECIAL_EVENT_PASS).stream()
                .map(point -> point.name().in(Language.of(locale)))
                .toList();
    }
}
