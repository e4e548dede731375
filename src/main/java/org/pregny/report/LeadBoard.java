package org.pregny.report;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.pregny.application.RefusalFigures;
import org.pregny.event.Event;
import org.pregny.kernel.RehearsalClock;
import org.pregny.review.ReviewFigures;
import org.pregny.review.ReviewTally.Open;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Puts the lead reviewer's figures together, for one event or for all (issue 5, lead's view). */
@Service
@Transactional(readOnly = true)
public class LeadBoard {

    /** Open tasks are told apart by these ages in days. */
    static final List<Integer> AGES = List.of(1, 3, 7, 14);

    static final int DAYS = 28;

    private final ReviewFigures figures;
    private final RefusalFigures refusals;
    private final Clock clock;

    LeadBoard(ReviewFigures figures, RefusalFigures refusals, Clock clock) {
        this.figures = figures;
        this.refusals = refusals;
        this.clock = clock;
    }

    /** @param event null for all events together, whose days are those of Geneva */
    public LeadFigures figures(Event event) {
        ZoneId zone = event == null ? RehearsalClock.GENEVA : event.zone();
        String code = event == null ? null : event.code().text();
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone);
        Instant since = today.minusDays(DAYS - 1L).atStartOfDay(zone).toInstant();
        List<Open> open = figures.open(code, now, ages(now));
        Throughput throughput = new Throughput(figures.flow(code, since), zone, today);
        Forecast forecast = Forecast.of(
                figures.due(code), throughput.endedOn(PastPace.days(today)), new Forecast.From(today, zone));
        return new LeadFigures(
                OpenLoad.of(open),
                throughput,
                ReviewerLoad.of(open, figures.reviewers(code, since)),
                figures.decisions(code, since),
                refusals.byReason(code),
                forecast,
                throughput.cameInOn(PastPace.days(today)));
    }

    private static List<Instant> ages(Instant now) {
        return AGES.stream().map(days -> now.minus(days, ChronoUnit.DAYS)).toList();
    }
}
