package org.pregny.round.web;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;
import org.pregny.kernel.CleanText;
import org.pregny.round.Round;
import org.pregny.round.RoundForm;
import org.pregny.round.RoundPlan;
import org.pregny.round.RoundTerms;
import org.pregny.round.SilenceTerms;
import org.pregny.round.Visibility;

/** Reads the dates and terms of a round; what they may be, the round itself says. */
final class TermsReading {

    private final TermsForm form;
    private final Reading reading;

    TermsReading(TermsForm form, Reading reading) {
        this.form = form;
        this.reading = reading;
    }

    /** The round as it would be; only to be used when there are no faults. */
    Round round(Round now) {
        return now.movedTo(moment(form.opens(), "opens"), moment(form.closes(), "closes"))
                .onTerms(Reading.wording(form.title()), terms());
    }

    /** A new round with the form of another. */
    RoundPlan plan(RoundForm asked) {
        ZoneId zone = reading.read(form.zone(), ZoneId::of, "zone", "round.fault.zone");
        return new RoundPlan(
                CleanText.line(form.code()),
                form.process(),
                Reading.wording(form.title()),
                zone,
                moment(form.opens(), "opens"),
                moment(form.closes(), "closes"),
                null,
                terms(),
                asked.questions(),
                asked.documents());
    }

    private RoundTerms terms() {
        return new RoundTerms(
                silence(),
                reading.read(form.objections(), Visibility::valueOf, "objections", "round.fault.choose"),
                Reading.isBlank(form.validUntil())
                        ? null
                        : reading.read(form.validUntil(), LocalDate::parse, "validUntil", "round.fault.day"),
                reading.number(form.reconsideration(), "reconsideration"),
                reading.number(form.information(), "information"),
                reading.number(form.screening(), "screening"),
                split(form.reminders())
                        .map(day -> reading.number(day, "reminders"))
                        .toList(),
                form.carriedBases());
    }

    private SilenceTerms silence() {
        List<LocalDate> holidays = split(form.holidays())
                .map(day -> reading.read(day, LocalDate::parse, "holidays", "round.fault.day"))
                .filter(day -> day != null)
                .toList();
        return new SilenceTerms(
                reading.number(form.silence(), "silence"),
                reading.read(form.silenceKind(), SilenceTerms.Kind::valueOf, "silenceKind", "round.fault.choose"),
                holidays,
                reading.read(form.decider(), SilenceTerms.Decider::valueOf, "decider", "round.fault.choose"));
    }

    private LocalDateTime moment(String typed, String field) {
        return reading.read(typed, LocalDateTime::parse, field, "round.fault.moment");
    }

    private static Stream<String> split(String typed) {
        return Reading.isBlank(typed) ? Stream.of() : Stream.of(typed.strip().split("[\\s,;،]+"));
    }
}
