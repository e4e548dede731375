package org.pregny.transparency;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.circulation.ObjectionRegister;
import org.pregny.kernel.RegionalGroup;
import org.pregny.request.RequestTallies;
import org.pregny.request.RequestTally;
import org.pregny.round.Round;
import org.pregny.round.Visibility;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the public learns how a round went: counts always, and never so fine that they tell of one organisation. */
@Service
@Transactional(readOnly = true)
public class Transparency {

    private final RequestTallies tallies;
    private final ObjectionRegister objections;
    private final KeptFigures kept;

    Transparency(RequestTallies tallies, ObjectionRegister objections, KeptFigures kept) {
        this.tallies = tallies;
        this.objections = objections;
        this.kept = kept;
    }

    public PublishedFigures of(Round round) {
        return kept.of(round, () -> counted(round));
    }

    private PublishedFigures counted(Round round) {
        List<RequestTally> all = tallies.of(round.id());
        return new PublishedFigures(
                round,
                GroupFigures.of("", all),
                measures(round),
                rows(all, tally -> RegionalGroup.of(tally.country())
                        .map(Enum::name)
                        .orElse(GroupFigures.NONE)),
                rows(all, RequestTally::category),
                all.stream().filter(RequestTally::needless).count() + tallies.endedAtOnce(round.id()),
                objections.figures(round.id()),
                DecisionTime.of(all).orElse(null));
    }

    /**
     * Where a round keeps to itself who objected and why, a region tells only who came and who was accredited, which the final
     * list tells as well: the steps between would show where somebody was objected to.
     */
    private static List<Measure> measures(Round round) {
        return round.terms().objections() == Visibility.COUNT
                ? List.of(Measure.RECEIVED, Measure.ACCREDITED)
                : List.of(Measure.values());
    }

    private static List<GroupFigures> rows(List<RequestTally> all, Function<RequestTally, String> code) {
        return SmallRows.together(all.stream().collect(Collectors.groupingBy(code)).entrySet().stream()
                .map(group -> GroupFigures.of(group.getKey(), group.getValue()))
                .toList());
    }
}
