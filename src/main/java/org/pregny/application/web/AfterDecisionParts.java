package org.pregny.application.web;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationCase;
import org.pregny.application.Reconsideration;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.Substitution;
import org.pregny.application.SubstitutionDesk;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the status page offers beside each person: who can be replaced, who is to come instead, and whose refusal can be looked at again. */
@Component
class AfterDecisionParts {

    private final SubstitutionDesk substitutions;
    private final ReconsiderationDesk reconsiderations;

    AfterDecisionParts(SubstitutionDesk substitutions, ReconsiderationDesk reconsiderations) {
        this.substitutions = substitutions;
        this.reconsiderations = reconsiderations;
    }

    void addTo(ModelAndView page, ApplicationCase about) {
        Map<RepresentativeId, Substitution> bySubstitute = substitutions
                .of(about.application().id())
                .stream()
                .collect(Collectors.toMap(Substitution::substitute, Function.identity()));
        Set<RepresentativeId> replaceable = about.representatives().stream()
                .filter(person -> substitutions.isReplaceable(about, person))
                .map(Representative::id)
                .collect(Collectors.toSet());
        page.addObject("substitutions", bySubstitute).addObject("replaceable", replaceable);
        Reconsideration asking = reconsiderations.of(about.application().id()).orElse(null);
        page.addObject("second", asking).addObject("reconsiderable", asking != null && reconsiderations.isOpen(asking));
    }
}
