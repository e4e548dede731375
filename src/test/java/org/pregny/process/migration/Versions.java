package org.pregny.process.migration;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.ProcessDefinition;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Puts versions of models into the engine, for tests: a small one of its own, and an older one of the real model. */
@Component
@Profile("test")
class Versions {

    static final String SMALL = "smallModel";

    private final RepositoryService models;
    private final RuntimeService runtime;

    Versions(RepositoryService models, RuntimeService runtime) {
        this.models = models;
        this.runtime = runtime;
    }

    /** Waits for word, or on another way for something that the second version does not know. */
    ProcessDefinition smallFirst() {
        return deploy(SMALL, small("""
                <exclusiveGateway id="which" name="Which?" default="usual"/>
                <sequenceFlow id="begin" sourceRef="begun" targetRef="which"/>
                <sequenceFlow id="usual" sourceRef="which" targetRef="awaitWord"/>
                <sequenceFlow id="odd" sourceRef="which" targetRef="awaitOther">
                  <conditionExpression xsi:type="tFormalExpression">${way == 'ODD'}</conditionExpression>
                </sequenceFlow>
                <receiveTask id="awaitWord" name="Await word" messageRef="word"/>
                <boundaryEvent id="wordOverdue" name="Word overdue" attachedToRef="awaitWord">
                  <timerEventDefinition><timeDate xsi:type="tFormalExpression">${wordDueAt}</timeDate></timerEventDefinition>
                </boundaryEvent>
                <receiveTask id="awaitOther" name="Await something else" messageRef="other"/>
                <sequenceFlow id="come" sourceRef="awaitWord" targetRef="over"/>
                <sequenceFlow id="late" sourceRef="wordOverdue" targetRef="over"/>
                <sequenceFlow id="otherCome" sourceRef="awaitOther" targetRef="over"/>
                """));
    }

    /** The wait has another id and another message, a check follows, and somebody is warned. */
    ProcessDefinition smallSecond() {
        return deploy(SMALL, small("""
                <sequenceFlow id="begin" sourceRef="begun" targetRef="awaitNews"/>
                <receiveTask id="awaitNews" name="Await word" messageRef="news"/>
                <boundaryEvent id="wordOverdue" name="Word overdue" attachedToRef="awaitNews">
                  <timerEventDefinition><timeDate xsi:type="tFormalExpression">${wordDueAt}</timeDate></timerEventDefinition>
                </boundaryEvent>
                <boundaryEvent id="warningDue" name="Warning due" attachedToRef="awaitNews" cancelActivity="false">
                  <timerEventDefinition><timeDate xsi:type="tFormalExpression">${warnAt}</timeDate></timerEventDefinition>
                </boundaryEvent>
                <userTask id="checkNews" name="Check news"/>
                <endEvent id="warned"/>
                <sequenceFlow id="come" sourceRef="awaitNews" targetRef="checkNews"/>
                <sequenceFlow id="warn" sourceRef="warningDue" targetRef="warned"/>
                <sequenceFlow id="late" sourceRef="wordOverdue" targetRef="over"/>
                <sequenceFlow id="checked" sourceRef="checkNews" targetRef="over"/>
                """));
    }

    private static String small(String inside) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="small"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xmlns:camunda="http://camunda.org/schema/1.0/bpmn">
                  <message id="word" name="smallWord"/><message id="other" name="smallOther"/><message id="news" name="smallNews"/>
                  <process id="smallModel" isExecutable="true" camunda:historyTimeToLive="P1D">
                    <startEvent id="begun"/><endEvent id="over"/>
                    %s
                  </process>
                </definitions>""".formatted(inside);
    }

    String start(String model, Map<String, Object> variables) {
        return runtime.startProcessInstanceByKey(model, UUID.randomUUID().toString(), variables)
                .getId();
    }

    /** As it was before applicants were reminded of questions, and before the wait for their answer got its name. */
    ProcessDefinition olderApplication() throws IOException {
        String model = application().replace("awaitInformation", "awaitAnswer");
        model = without(model, "bpmn:boundaryEvent", "informationReminderDue");
        model = without(model, "bpmn:serviceTask", "remindOfInformation");
        model = without(model, "bpmn:endEvent", "applicantReminded");
        for (String flow : new String[] {"toReminder", "toReminded"}) {
            model = model.replaceAll("<bpmn:sequenceFlow id=\"" + flow + "\"[^>]*/>", "");
            model = without(model, "bpmndi:BPMNEdge", flow + "_di");
        }
        for (String shape : new String[] {"informationReminderDue", "remindOfInformation", "applicantReminded"}) {
            model = without(model, "bpmndi:BPMNShape", shape + "_di");
        }
        return deploy("eventApplication", model);
    }

    /** As it is; the same as at the start, under a number of its own. */
    ProcessDefinition newestApplication() throws IOException {
        return deploy("eventApplication", application());
    }

    private static String application() throws IOException {
        return Files.readString(Path.of("bpmn/eventApplication.bpmn"));
    }

    private static String without(String model, String tag, String id) {
        String less = model.replaceFirst("(?s)<" + tag + " id=\"" + id + "\".*?</" + tag + ">", "");
        if (less.equals(model)) {
            throw new IllegalArgumentException(tag + " " + id);
        }
        return less;
    }

    private ProcessDefinition deploy(String name, String model) {
        String deployment = models.createDeployment()
                .name(name)
                .addString(name + ".bpmn", model)
                .deploy()
                .getId();
        return models.createProcessDefinitionQuery().deploymentId(deployment).singleResult();
    }

    /** With whatever still runs on it. */
    void remove(ProcessDefinition version) {
        models.deleteDeployment(version.getDeploymentId(), true, true);
    }

    void removeSmall() {
        models.createProcessDefinitionQuery().processDefinitionKey(SMALL).list().forEach(this::remove);
    }
}
