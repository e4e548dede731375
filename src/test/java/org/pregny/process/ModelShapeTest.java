package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Description;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.pregny.Sources;
import org.pregny.Sources.Source;

/** What a model owes to the person who reads it: names and words. */
class ModelShapeTest {

    private static final Path WORDS = Path.of("src/main/resources/messages/process.properties");

    @Test
    void everyFileIsNamedAfterTheOneModelInIt() {
        assertThat(Models.PROCESSES)
                .hasSameSizeAs(Models.PROCESS_FILES)
                .extracting(ModelShapeTest::onlyProcess)
                .extracting(Process::getId)
                .containsExactlyElementsOf(stems(Models.PROCESS_FILES));
        assertThat(Models.inDecisions(Decision.class))
                .extracting(Decision::getId)
                .containsExactlyElementsOf(stems(Models.DECISION_FILES));
    }

    @Test
    void everyModelSaysHowLongItsHistoryIsKept() {
        assertThat(Models.inProcesses(Process.class))
                .allMatch(p -> p.isExecutable() && p.getCamundaHistoryTimeToLiveString() != null);
        assertThat(Models.inDecisions(Decision.class)).allMatch(d -> d.getCamundaHistoryTimeToLiveString() != null);
    }

    @Test
    void everyModelAndEveryStepOfAPersonIsExplained() {
        assertThat(Models.inProcesses(Process.class)).allMatch(ModelShapeTest::isExplained);
        assertThat(Models.inProcesses(UserTask.class)).allMatch(ModelShapeTest::isExplained);
        assertThat(Models.inDecisions(Decision.class)).allMatch(d -> says(d.getDescription()));
        assertThat(Models.inDecisions(Rule.class)).allMatch(r -> says(r.getDescription()));
    }

    @Test
    void everyLabelSaysWhatItsIdSays() {
        assertThat(Models.inProcesses(FlowNode.class))
                .filteredOn(n ->
                        !n.getId().matches("[a-z]+([A-Z][a-z]+)+") || !n.getId().equals(camelCase(n.getName())))
                .extracting(FlowNode::getId, FlowNode::getName)
                .isEmpty();
    }

    @Test
    void everyChoiceIsAQuestionWhoseAnswersAreNamed() {
        assertThat(Models.inProcesses(ExclusiveGateway.class)).allSatisfy(choice -> {
            assertThat(choice.getName()).endsWith("?");
            assertThat(choice.getDefault()).as(choice.getId()).isNotNull();
            assertThat(choice.getOutgoing()).extracting(SequenceFlow::getName).doesNotContainNull();
        });
    }

    @Test
    void noIdIsUsedTwiceInAllModelsTogether() {
        assertThat(Models.inProcesses(FlowElement.class))
                .extracting(FlowElement::getId)
                .doesNotHaveDuplicates();
    }

    @Test
    void everyModelAndEveryStepHasWordsForItsReadersAndNoOtherHas() {
        assertThat(Models.inProcesses(Process.class).stream().map(Process::getId))
                .containsExactlyInAnyOrderElementsOf(worded("process.model."));
        assertThat(Models.inProcesses(FlowNode.class).stream().map(FlowNode::getId))
                .containsExactlyInAnyOrderElementsOf(worded("process.step."));
    }

    private static Set<String> worded(String key) {
        return Sources.read(WORDS)
                .text()
                .lines()
                .filter(line -> line.startsWith(key))
                .map(line -> line.substring(key.length(), line.indexOf('=')).strip())
                .collect(Collectors.toSet());
    }

    private static Process onlyProcess(BpmnModelInstance model) {
        assertThat(model.getModelElementsByType(Process.class)).hasSize(1);
        return model.getModelElementsByType(Process.class).iterator().next();
    }

    private static List<String> stems(List<Source> files) {
        return files.stream().map(Source::stem).toList();
    }

    private static boolean isExplained(org.camunda.bpm.model.bpmn.instance.BaseElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .anyMatch(words -> words.length() > 20);
    }

    private static boolean says(Description description) {
        return description != null && description.getTextContent().length() > 20;
    }

    /** {@code decideWhoNeedsPass} from {@code Decide who needs a pass}. */
    private static String camelCase(String label) {
        String joined = Arrays.stream(
                        label.replace("?", "").toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> !Set.of("a", "an", "the").contains(word))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
        return joined.substring(0, 1).toLowerCase(Locale.ROOT) + joined.substring(1);
    }
}
