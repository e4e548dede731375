package org.pregny.process;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.camunda.bpm.engine.RepositoryService;
import org.pregny.audit.AuditEntry;
import org.pregny.audit.AuditTrail;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Writes into the trail which versions of models and tables are in force, whenever a start brings others: an old decision can
 * be explained by the rules of its day (domain, versions of tables), also when the engine has forgotten it.
 */
@Component
class ModelRecord implements ApplicationRunner {

    private final RepositoryService models;
    private final AuditTrail trail;
    private final ApplicationEventPublisher events;

    ModelRecord(RepositoryService models, AuditTrail trail, ApplicationEventPublisher events) {
        this.models = models;
        this.trail = trail;
        this.events = events;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        Map<String, String> present = versions();
        List<AuditEntry> before = trail.ofNoCase(List.of(ModelsInForce.ACTION));
        if (before.isEmpty() || !before.get(before.size() - 1).facts().equals(present)) {
            events.publishEvent(new ModelsInForce(present));
        }
    }

    private Map<String, String> versions() {
        Map<String, String> versions = new TreeMap<>();
        models.createProcessDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(model -> versions.put(model.getKey() + ".bpmn", Integer.toString(model.getVersion())));
        models.createDecisionDefinitionQuery()
                .latestVersion()
                .list()
                .forEach(table -> versions.put(table.getKey() + ".dmn", Integer.toString(table.getVersion())));
        return versions;
    }
}
