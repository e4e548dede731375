package org.pregny.application.web;

import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.pregny.application.ApplicationCase;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.Substitution;
import org.pregny.application.SubstitutionDesk;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the status page offers beside each person: who can be replaced, and who is to come instead. */
@Component
class AfterDecisionParts {

    private final SubstitutionDesk substitutions;

    AfterDecisionParts(SubstitutionDesk substitutions) {
        this.substitutions = substitutions;
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
    }
}
