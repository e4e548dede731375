package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.delegate.DmnDecisionTableEvaluationListener;
import org.camunda.bpm.dmn.engine.impl.DefaultDmnEngineConfiguration;
import org.camunda.bpm.model.dmn.instance.InputExpression;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Sources;
import org.pregny.accreditation.BasisEvidence;

/** The decision tables by example: each row of a file says what is known, what follows, and who says so. */
class DecisionTablesTest {

    private static final Path EXAMPLES = Path.of("src/test/resources/decisions");

    private final List<String> hits = new ArrayList<>();
    private final DmnEngine engine = engine();

    /** One row: the facts, the expected output, and the source of the rule. */
    record Example(String table, Map<String, Object> facts, String expected, String source) {}

    @ParameterizedTest
    @MethodSource("examples")
    void theTableSaysWhatItsSourceSays(Example example) {
        assertThat(decide(example.table(), example.facts()))
                .as(example.source())
                .isEqualTo(example.expected());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "carriedBasis",
                "deadlineFor",
                "eligibilityBasis",
                "quotaCheck",
                "reviewerRouting",
                "screeningRouting",
                "whoNeedsPass"
            })
    void everyRuleIsHitByAnExample(String table) {
        examples(table).forEach(e -> decide(table, e.facts()));

        assertThat(new TreeSet<>(hits))
                .isEqualTo(Models.decision(table).getModelElementsByType(Rule.class).stream()
                        .map(Rule::getId)
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "carriedBasis",
                "deadlineFor",
                "eligibilityBasis",
                "quotaCheck",
                "reviewerRouting",
                "screeningRouting",
                "whoNeedsPass"
            })
    void noCombinationOfFactsIsLeftWithoutAnAnswer(String table) {
        List<Map<String, Object>> combinations = combinations(table);

        assertThat(combinations).hasSizeGreaterThanOrEqualTo(8).allSatisfy(facts -> assertThat(decide(table, facts))
                .isNotNull());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "carriedBasis",
                "deadlineFor",
                "eligibilityBasis",
                "quotaCheck",
                "reviewerRouting",
                "screeningRouting",
                "whoNeedsPass"
            })
    void examplesGiveEveryFactThatTheTableAsksFor(String table) {
        assertThat(examples(table)).allSatisfy(e -> assertThat(e.facts().keySet())
                .extracting(name -> EngineVariables.FACTS + "." + name)
                .containsExactlyElementsOf(Models.decision(table).getModelElementsByType(InputExpression.class).stream()
                        .map(i -> i.getText().getTextContent())
                        .toList()));
    }

    @Test
    void everyTableHasExamples() {
        assertThat(Sources.under(EXAMPLES.toString(), ".csv"))
                .extracting(Sources.Source::stem)
                .isEqualTo(
                        Models.DECISION_FILES.stream().map(Sources.Source::stem).toList());
    }

    @Test
    void examplesKnowEveryFindingOfTheRegister() {
        assertThat(examples("eligibilityBasis").stream()
                        .map(e -> e.facts().get("finding"))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(BasisEvidence.Finding.values())
                        .map(Enum::name)
                        .toList());
    }

    static Stream<Example> examples() {
        return Models.DECISION_FILES.stream().flatMap(f -> examples(f.stem()).stream());
    }

    private static List<Example> examples(String table) {
        List<String> lines =
                Sources.read(EXAMPLES.resolve(table + ".csv")).text().lines().toList();
        String[] names = lines.get(0).split(";");
        return lines.stream()
                .skip(1)
                .map(line -> example(table, names, line.split(";")))
                .toList();
    }

    private static Example example(String table, String[] names, String[] values) {
        int inputs = names.length - 2;
        Map<String, Object> facts = new LinkedHashMap<>();
        for (int i = 0; i < inputs; i++) {
            facts.put(names[i], fact(values[i]));
        }
        return new Example(table, facts, values[inputs], values[inputs + 1]);
    }

    private static Object fact(String written) {
        if (written.matches("\\d+")) {
            return Integer.valueOf(written);
        }
        return written.matches("true|false") ? (Object) Boolean.valueOf(written) : written;
    }

    /** Every value that the examples know of a fact, with every value of all others. */
    private static List<Map<String, Object>> combinations(String table) {
        List<Map<String, Object>> all = List.of(Map.of());
        for (String name : examples(table).get(0).facts().keySet()) {
            Set<Object> values = new LinkedHashSet<>();
            examples(table).forEach(e -> values.add(e.facts().get(name)));
            all = all.stream()
                    .flatMap(known -> values.stream().map(v -> with(known, name, v)))
                    .toList();
        }
        return all;
    }

    private static Map<String, Object> with(Map<String, Object> known, String name, Object value) {
        Map<String, Object> more = new LinkedHashMap<>(known);
        more.put(name, value);
        return more;
    }

    /** The outputs of the one rule that answers, in their order. */
    private String decide(String table, Map<String, Object> facts) {
        return engine
                .evaluateDecisionTable(
                        engine.parseDecision(table, Models.decision(table)), Map.of(EngineVariables.FACTS, facts))
                .getSingleResult()
                .values()
                .stream()
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private DmnEngine engine() {
        DmnDecisionTableEvaluationListener listener =
                event -> event.getMatchingRules().forEach(rule -> hits.add(rule.getId()));
        DefaultDmnEngineConfiguration configuration = new DefaultDmnEngineConfiguration();
        configuration.getCustomPostDecisionTableEvaluationListeners().add(listener);
        return configuration.buildEngine();
    }
}
