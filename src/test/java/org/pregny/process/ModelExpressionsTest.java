package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.process.ModelWords.constants;
import static org.pregny.process.ModelWords.names;
import static org.pregny.process.ModelWords.outputs;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.pregny.accreditation.EventStanding;
import org.pregny.application.FocalPointDecision;
import org.pregny.application.HeldDecision;
import org.pregny.application.RepresentativeState;
import org.pregny.application.Timeliness;
import org.pregny.event.DateStatus;
import org.pregny.event.DeadlinesLeft;
import org.pregny.grant.WatchLeft;
import org.pregny.letter.VisaOutcome;
import org.pregny.occurrence.OccurrenceOutcome;
import org.pregny.occurrence.ReviewMoment;
import org.pregny.opinion.ProposalOutcome;
import org.pregny.pass.PassesLeft;
import org.pregny.pass.RevocationOutcome;
import org.pregny.request.CarriedVerdict;
import org.pregny.request.ObjectionStanding;
import org.pregny.request.Recommendation;
import org.pregny.request.ReconsideredOutcome;
import org.pregny.request.ScreeningOutcome;
import org.pregny.review.BasisVerdict;
import org.pregny.review.ReviewOutcome;
import org.w3c.dom.Attr;

/** What the models ask in expressions and conditions, the engine’s variables and the code’s words can answer. */
class ModelExpressionsTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern VARIABLE = Pattern.compile("\\b[a-z]\\w*\\b(?=([^']*'[^']*')*[^']*$)");
    private static final Pattern COMPARISON = Pattern.compile("(\\w+) == '([A-Z_]+)'");

    @Test
    void expressionsNameAVariableAndConditionsCompareItWithLiterals() {
        assertThat(conditions()).isNotEmpty().allMatch(c -> c.matches("\\$\\{" + COMPARISON + "}"));
        assertThat(expressions())
                .filteredOn(e -> !conditions().contains("${" + e + "}"))
                .allMatch(e -> e.matches("[a-z]\\w*"));
    }

    @Test
    void literalsInConditionsAreWordsThatTheirSourceCanSay() {
        conditions().forEach(condition -> {
            MatchResult comparison =
                    COMPARISON.matcher(condition).results().findFirst().orElseThrow();
            assertThat(wordsOf(comparison.group(1))).as(condition).contains(comparison.group(2));
        });
        assertThat(names(BasisVerdict.values())).containsExactlyInAnyOrderElementsOf(outputs("eligibilityBasis"));
        assertThat(names(CarriedVerdict.values())).containsExactlyInAnyOrderElementsOf(outputs("carriedBasis"));
    }

    @Test
    void variablesOfTheModelsAreThoseOfTheEngine() {
        Set<String> used = new TreeSet<>();
        expressions().forEach(e -> VARIABLE.matcher(e).results().forEach(m -> used.add(m.group())));
        used.addAll(Models.values("collection"));
        used.addAll(Models.values("elementVariable"));
        Models.inDecisions(InputExpression.class)
                .forEach(i -> used.add(i.getText().getTextContent().replaceFirst("\\..*", "")));
        Set<String> known = new HashSet<>(constants(EngineVariables.class));
        Set<String> declared = new TreeSet<>(Models.values("resultVariable"));
        known.addAll(declared);

        assertThat(known).containsAll(used);
        used.addAll(declared);
        assertThat(used).containsAll(constants(EngineVariables.class));
    }

    /** Everything between <code>${</code> and <code>}</code>, but the beans. */
    private static List<String> expressions() {
        Stream<String> attributes = Models.attributes().stream()
                .filter(a -> !a.getLocalName().equals("delegateExpression"))
                .map(Attr::getValue);
        return Stream.concat(attributes, Models.texts())
                .flatMap(text -> EXPRESSION.matcher(text).results())
                .map(m -> m.group(1))
                .toList();
    }

    private static List<String> conditions() {
        return Models.inProcesses(ConditionExpression.class).stream()
                .map(ModelElementInstance::getTextContent)
                .toList();
    }

    /** The outcome of a review or of a signing, or the outputs of the table whose result the variable is. */
    private static List<String> wordsOf(String variable) {
        Map<String, List<String>> enums = Map.ofEntries(
                Map.entry(EngineVariables.REVIEW_OUTCOME, names(ReviewOutcome.values())),
                Map.entry(EngineVariables.DECISION_STANDING, names(HeldDecision.State.values())),
                Map.entry(EngineVariables.TIMELINESS, names(Timeliness.values())),
                Map.entry(EngineVariables.DEADLINES_LEFT, names(DeadlinesLeft.values())),
                Map.entry(EngineVariables.ROUND_STANDING, names(RoundStanding.values())),
                Map.entry(EngineVariables.UNFINISHED_LEFT, names(UnfinishedLeft.values())),
                Map.entry(EngineVariables.DATE_STATUS, names(DateStatus.values())),
                Map.entry(EngineVariables.STANDING, names(EventStanding.values())),
                Map.entry(EngineVariables.CONCERNED, names(Concerned.values())),
                Map.entry(EngineVariables.GROUP_TRY, names(GroupTry.values())),
                Map.entry(EngineVariables.VISA_OUTCOME, names(VisaOutcome.values())),
                Map.entry(EngineVariables.REVOCATION_OUTCOME, names(RevocationOutcome.values())),
                Map.entry(EngineVariables.REVIEW_MOMENT, names(ReviewMoment.values())),
                Map.entry(EngineVariables.EXCEPTION_OUTCOME, names(OccurrenceOutcome.values())),
                Map.entry(EngineVariables.SECOND_OPINION, names(ProposalOutcome.values())),
                Map.entry(EngineVariables.PASSES_LEFT, names(PassesLeft.values())),
                Map.entry(EngineVariables.ACCREDITATIONS_LEFT, names(WatchLeft.values())),
                Map.entry(EngineVariables.FOCAL_POINT_DECISION, names(FocalPointDecision.values())),
                Map.entry(EngineVariables.SCREENING_OUTCOME, names(ScreeningOutcome.values())),
                Map.entry(EngineVariables.RECOMMENDATION, names(Recommendation.values())),
                Map.entry(EngineVariables.RECONSIDERATION_OUTCOME, names(ReconsideredOutcome.values())),
                Map.entry(EngineVariables.OBJECTION_STANDING, names(ObjectionStanding.values())),
                Map.entry(EngineVariables.PLACE_STANDING, names(RepresentativeState.values())));
        return enums.containsKey(variable)
                ? enums.get(variable)
                : Models.inProcesses(BusinessRuleTask.class).stream()
                        .filter(t -> variable.equals(t.getCamundaResultVariable()))
                        .flatMap(t -> outputs(t.getCamundaDecisionRef()).stream())
                        .toList();
    }
}
