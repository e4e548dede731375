package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.process.ModelWords.constants;
import static org.pregny.process.ModelWords.names;
import static org.pregny.process.ModelWords.outputs;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.CallActivity;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;
import org.junit.jupiter.api.Test;
import org.pregny.Sources;
import org.pregny.Sources.Source;
import org.pregny.application.QuotaVerdict;
import org.pregny.correspondence.MailTask;
import org.pregny.event.Deadline;
import org.pregny.occurrence.OccurrenceStage;
import org.pregny.opinion.OpinionStage;
import org.pregny.pass.RevocationStage;
import org.pregny.review.ReviewStage;
import org.pregny.review.ReviewerRouting;
import org.pregny.screening.ScreeningRouting;
import org.pregny.screening.ScreeningStage;
import org.w3c.dom.Element;

/** What the models and the code must agree on, in both directions; {@link ModelExpressionsTest} reads what models compare. */
class ModelContractTest {

    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{([^}]*)}");
    private static final Pattern BRANCH = Pattern.compile("\\b(if|switch|catch|for|while) \\(");
    private static final Pattern RETRY_CYCLE = Pattern.compile("failed-job-retry-time-cycle: (\\S+)");
    private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";
    private static final Pattern BEAN = Pattern.compile("@Component\\(\"(\\w+)\"\\)");

    private static final List<Source> TASKS = Sources.under("src/main/java/org/pregny/process/task", ".java").stream()
            .filter(f -> !f.stem().equals("package-info"))
            .toList();

    @Test
    void everyServiceTaskCallsTheBeanOfItsName() {
        assertThat(Models.inProcesses(ServiceTask.class))
                .isNotEmpty()
                .filteredOn(task -> !("${" + task.getId() + "}").equals(task.getCamundaDelegateExpression()))
                .extracting(ServiceTask::getId)
                .isEmpty();
    }

    @Test
    void everyTaskClassIsABeanOfItsNameThatAModelCalls() {
        Set<String> called = Models.values("delegateExpression").stream()
                .map(e -> EXPRESSION.matcher(e).replaceFirst("$1"))
                .collect(Collectors.toSet());

        assertThat(TASKS.stream().flatMap(f -> f.all(BEAN, 1).stream())).containsExactlyInAnyOrderElementsOf(called);
        assertThat(TASKS)
                .filteredOn(f -> !f.all(BEAN, 1).equals(List.of(uncapitalised(f.stem()))))
                .isEmpty();
    }

    @Test
    void taskClassesDecideAndCatchNothing() {
        assertThat(TASKS).filteredOn(f -> !f.all(BRANCH, 0).isEmpty()).isEmpty();
    }

    @Test
    void modelsCallJavaOnlyByDelegateExpression() {
        Set<String> forbidden = Set.of("class", "expression", "type", "topic", "script", "scriptFormat", "resource");
        assertThat(Models.attributes())
                .filteredOn(a -> forbidden.contains(a.getLocalName())
                        && !String.valueOf(a.getNamespaceURI()).endsWith("XMLSchema-instance"))
                .isEmpty();
        assertThat(Models.elements())
                .noneMatch(e -> e.getLocalName().toLowerCase().contains("script"));
    }

    @Test
    void everyJobTriesAgainAndBacksOffAsTheEngineIsConfiguredTo() {
        Source settings = Sources.read(Path.of("src/main/resources/application.yaml"));
        String cycle = settings.all(RETRY_CYCLE, 1).get(0);

        assertThat(Models.elements().filter(ModelContractTest::becomesAJob))
                .hasSizeGreaterThan(3)
                .allSatisfy(job -> assertThat(retryCycles(job)).containsExactly(cycle));
        assertThat(settings.text()).contains("default-number-of-retries: " + (cycle.split(",").length + 1));
    }

    @Test
    void userTasksAreTheStagesThatTheRoomsKnow() {
        Map<String, String> stages = Stream.of(
                        Arrays.stream(ReviewStage.values()).map(s -> Map.entry(s.taskId(), s.name())),
                        Arrays.stream(ScreeningStage.values()).map(s -> Map.entry(s.taskId(), s.name())),
                        Arrays.stream(RevocationStage.values()).map(s -> Map.entry(s.taskId(), s.name())),
                        Arrays.stream(OccurrenceStage.values()).map(s -> Map.entry(s.taskId(), s.name())),
                        Arrays.stream(OpinionStage.values()).map(s -> Map.entry(s.taskId(), s.name())),
                        Arrays.stream(MailTask.values()).map(t -> Map.entry(t.taskId(), t.name())))
                .flatMap(Function.identity())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(Models.inProcesses(UserTask.class).stream().map(UserTask::getId))
                .filteredOn(id -> !id.equals("signVisaLetter"))
                .containsExactlyInAnyOrderElementsOf(stages.keySet());
        stages.forEach((task, stage) -> assertThat(Models.constant(task)).isEqualTo(stage));
    }

    @Test
    void processesAreStartedByCodeOrCalledByAModel() {
        Set<String> processes = ids(Models.inProcesses(Process.class));
        Set<String> called = Models.inProcesses(CallActivity.class).stream()
                .map(CallActivity::getCalledElement)
                .collect(Collectors.toSet());
        Set<String> messages =
                Models.inProcesses(Message.class).stream().map(Message::getName).collect(Collectors.toSet());
        Set<String> started = new TreeSet<>(processes);
        started.removeAll(called);
        started.addAll(messages);

        assertThat(processes).containsAll(called);
        assertThat(constants(ProcessKeys.class)).isEqualTo(started);
    }

    @Test
    void messagesAreNamedAfterTheEventThatAwaitsThem() {
        assertThat(Models.inProcesses(MessageEventDefinition.class))
                .isNotEmpty()
                .filteredOn(d -> !d.getMessage().getName().equals(((BaseElement) d.getParentElement()).getId())
                        || !(d.getParentElement() instanceof CatchEvent))
                .isEmpty();
    }

    @Test
    void everyTableIsAskedByARuleTaskOrByCode() {
        Set<String> asked = Models.inProcesses(BusinessRuleTask.class).stream()
                .map(BusinessRuleTask::getCamundaDecisionRef)
                .collect(Collectors.toSet());
        asked.add(EngineApplicationProcess.DEADLINE_FOR);
        asked.add(EngineQuotaProcess.QUOTA_CHECK);
        asked.add(ReviewerRouting.TABLE);
        asked.add(ScreeningRouting.TABLE);

        assertThat(asked).isEqualTo(ids(Models.inDecisions(Decision.class)));
        assertThat(outputs(EngineApplicationProcess.DEADLINE_FOR))
                .containsExactlyInAnyOrderElementsOf(names(Deadline.values()));
        assertThat(outputs(EngineQuotaProcess.QUOTA_CHECK))
                .containsExactlyInAnyOrderElementsOf(names(QuotaVerdict.values()));
    }

    private static boolean becomesAJob(Element element) {
        return element.getAttributeNS(CAMUNDA, "asyncBefore").equals("true")
                || element.getAttributeNS(CAMUNDA, "asyncAfter").equals("true")
                || Models.children(element).anyMatch(c -> c.getLocalName().equals("timerEventDefinition"));
    }

    private static Stream<String> retryCycles(Element job) {
        return Models.children(job)
                .filter(c -> c.getLocalName().equals("extensionElements"))
                .flatMap(Models::children)
                .filter(c -> c.getLocalName().equals("failedJobRetryTimeCycle"))
                .map(Element::getTextContent);
    }

    private static Set<String> ids(List<? extends ModelElementInstance> elements) {
        return elements.stream().map(e -> e.getAttributeValue("id")).collect(Collectors.toCollection(TreeSet::new));
    }

    private static String uncapitalised(String name) {
        return name.substring(0, 1).toLowerCase() + name.substring(1);
    }
}
