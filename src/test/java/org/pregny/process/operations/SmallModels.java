package org.pregny.process.operations;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.builder.ProcessBuilder;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Models of a test's own, of which nothing is left behind: what runs on them is in no other test's way. */
@Component
@Profile("test")
class SmallModels implements AutoCloseable {

    private final RepositoryService models;
    private final RuntimeService runtime;
    private final ManagementService management;
    private final List<String> deployments = new ArrayList<>();

    SmallModels(RepositoryService models, RuntimeService runtime, ManagementService management) {
        this.models = models;
        this.runtime = runtime;
        this.management = management;
    }

    /** Waits for a person. */
    void withATask(String key, String task) {
        deploy(
                key,
                process(key).startEvent().userTask(task).name(task).endEvent().done());
    }

    /** Fails until the instance has the variable. */
    void thatNeeds(String key, String step, String variable) {
        deploy(
                key,
                process(key)
                        .startEvent()
                        .serviceTask(step)
                        .name(step)
                        .camundaAsyncBefore()
                        .camundaExpression("${" + variable + ".length()}")
                        .endEvent()
                        .done());
    }

    /** Waits until noon of a day long ago, as far as the engine's clock is concerned. */
    void withATimer(String key, String timer) {
        deploy(
                key,
                process(key)
                        .startEvent()
                        .intermediateCatchEvent(timer)
                        .timerWithDate("2001-01-01T12:00:00Z")
                        .endEvent()
                        .done());
    }

    /** Waits for whichever comes first. */
    void withAMessageAndATimer(String key, String message, String timer) {
        deploy(
                key,
                process(key)
                        .startEvent()
                        .eventBasedGateway()
                        .id("either")
                        .intermediateCatchEvent(message)
                        .message(message)
                        .endEvent()
                        .moveToNode("either")
                        .intermediateCatchEvent(timer)
                        .timerWithDate("2101-01-01T12:00:00Z")
                        .endEvent()
                        .done());
    }

    /** Whatever else runs for it, but what runs on these models. */
    void end(Object businessKey) {
        runtime.createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey.toString())
                .processDefinitionKey("eventApplication")
                .list()
                .forEach(instance -> runtime.deleteProcessInstance(instance.getId(), "not in this test"));
    }

    String start(String key, Object businessKey) {
        return runtime.startProcessInstanceByKey(key, businessKey.toString()).getId();
    }

    Job job(String instance) {
        return management.createJobQuery().processInstanceId(instance).singleResult();
    }

    /** The first and the last try of its step fail; at the first, the engine gives it the tries of the model. */
    String failed(String key, Object businessKey) {
        String instance = start(key, businessKey);
        String job = job(instance).getId();
        run(job);
        management.setJobRetries(job, 1);
        run(job);
        return instance;
    }

    void run(String job) {
        try {
            management.executeJob(job);
        } catch (RuntimeException expected) {
            // the engine has written it down
        }
    }

    void give(String instance, String variable) {
        runtime.setVariable(instance, variable, "here");
    }

    @Override
    public void close() {
        deployments.forEach(id -> models.deleteDeployment(id, true));
        deployments.clear();
    }

    private static ProcessBuilder process(String key) {
        return Bpmn.createExecutableProcess(key).camundaHistoryTimeToLive(1);
    }

    private void deploy(String key, BpmnModelInstance model) {
        deployments.add(models.createDeployment()
                .addModelInstance(key + ".bpmn", model)
                .deploy()
                .getId());
    }
}
