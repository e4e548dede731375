package org.pregny.grant;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.pregny.event.EventCatalogue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.StepMatter;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An accreditation is suspended, reinstated or revoked when two agree; whoever agrees sees what it will do. */
@Component
class MeasureMatter implements StepMatter {

    static final String MATTER = "ACCREDITATION_MEASURE";

    private final GrantStore grants;
    private final MeasureStore measures;
    private final MeasureWork work;
    private final GrantReach reach;
    private final EventCatalogue catalogue;
    private final MessageSource messages;

    MeasureMatter(
            GrantStore grants,
            MeasureStore measures,
            MeasureWork work,
            GrantReach reach,
            EventCatalogue catalogue,
            MessageSource messages) {
        this.grants = grants;
        this.measures = measures;
        this.work = work;
        this.reach = reach;
        this.catalogue = catalogue;
        this.messages = messages;
    }

    @Override
    public String code() {
        return MATTER;
    }

    @Override
    public List<Line> lines(Proposal proposal, Locale locale) {
        Measure measure = measure(proposal);
        AccreditationGrant grant = grant(measure);
        List<Line> lines = new ArrayList<>(List.of(
                new Line("grant.measure", word("grant.kind." + measure.kind(), locale)),
                new Line("grant.name", grant.name()),
                new Line(
                        "grant.process",
                        catalogue.process(grant.process()).title().in(Language.of(locale)))));
        if (measure.ground() != null) {
            lines.add(new Line("grant.ground", word("grant.ground." + measure.ground(), locale)));
        }
        lines.add(new Line("grant.authority", measure.authority()));
        lines.add(new Line("grant.words", measure.words()));
        GrantEffect effect = reach.effect(grant);
        lines.add(new Line(
                "grant.effect",
                messages.getMessage(
                        "grant.effect.sum",
                        new Object[] {effect.open(), effect.people(), effect.passes(), effect.letters()},
                        locale)));
        return lines;
    }

    @Override
    public boolean stands(Proposal proposal) {
        Measure measure = measure(proposal);
        return measure.kind().isOpenTo(grant(measure).state());
    }

    @Override
    public Set<String> readers() {
        return Set.of("LEAD_REVIEWER", "ORGANISER");
    }

    @Override
    public String address(Proposal proposal) {
        return "/accreditations/" + proposal.subject();
    }

    @Override
    public void carryOut(Proposal agreed) {
        work.begin(measure(agreed).id(), Actor.staff(agreed.settledBy()));
    }

    private Measure measure(Proposal proposal) {
        return measures.behind(proposal.id()).orElseThrow(GrantDesk::notFound);
    }

    private AccreditationGrant grant(Measure measure) {
        return grants.find(measure.grant()).orElseThrow(GrantDesk::notFound);
    }

    private String word(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
