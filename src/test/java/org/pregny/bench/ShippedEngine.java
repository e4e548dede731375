package org.pregny.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.camunda.bpm.engine.impl.history.HistoryLevelFull;
import org.camunda.bpm.engine.impl.jobexecutor.DefaultJobExecutor;
import org.camunda.bpm.engine.impl.persistence.StrongUuidGenerator;
import org.camunda.bpm.engine.spring.SpringProcessEngineConfiguration;
import org.camunda.bpm.engine.variable.Variables;
import org.camunda.bpm.spring.boot.starter.event.EventPublisherPlugin;
import org.camunda.bpm.spring.boot.starter.property.EventingProperty;
import org.pregny.application.RepresentativeId;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassRenewal;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * A second engine on the same tables, as most would ship it: the starter's defaults (history full and told as Spring events, pool 3 to 10 with a
 * queue of 3, three jobs an acquisition, waits from 5 to 60 s) and one job for each task of passIssuance. Rows, tokens, PDFs
 * and letters come from the same code as ours and leave by the same outbox, so that the three differ by the engine alone.
 */
final class ShippedEngine implements AutoCloseable {

    private final ProcessEngine engine;

    ShippedEngine(
            DataSource database,
            PlatformTransactionManager transactions,
            ApplicationEventPublisher publisher,
            PassOffice passes,
            PassRenewal renewal) {
        SpringProcessEngineConfiguration defaults = new SpringProcessEngineConfiguration();
        defaults.setProcessEngineName("shipped");
        defaults.setDataSource(database);
        defaults.setTransactionManager(transactions);
        defaults.setDatabaseSchemaUpdate("false");
        defaults.setCustomHistoryLevels(List.of(new FullHistory()));
        defaults.setHistory(FullHistory.NAME);
        defaults.setIdGenerator(new StrongUuidGenerator());
        defaults.setJobExecutor(executor());
        defaults.setJobExecutorActivate(true);
        defaults.setCustomPostBPMNParseListeners(new ArrayList<>());
        defaults.getProcessEnginePlugins().add(new EventPublisherPlugin(new EventingProperty(), publisher));
        defaults.setBeans(Map.of(
                "lookAtDate",
                        (JavaDelegate) e -> e.setVariable(
                                "dateStatus",
                                renewal.dateStatusFor(representative(e)).name()),
                "gatherFacts",
                        (ExecutionListener) e -> e.setVariableLocal(
                                "facts", Variables.untypedValue(passes.passFacts(representative(e)), true)),
                "makePass", (JavaDelegate) e -> passes.issue(representative(e)),
                "printPass", (JavaDelegate) e -> passes.render(representative(e)),
                "mailPass", (JavaDelegate) e -> passes.send(representative(e))));
        engine = defaults.buildProcessEngine();
        engine.getRepositoryService()
                .createDeployment()
                .addClasspathResource("bench/shippedPass.bpmn")
                .addClasspathResource("bpmn/whoNeedsPass.dmn")
                .deploy();
    }

    void start(List<RepresentativeId> approved) {
        List<String> ids = approved.stream().map(RepresentativeId::toString).toList();
        engine.getRuntimeService()
                .startProcessInstanceByKey("shippedPass", Map.of("representatives", new ArrayList<>(ids)));
    }

    @Override
    public void close() {
        engine.close();
    }

    private static DefaultJobExecutor executor() {
        DefaultJobExecutor executor = new DefaultJobExecutor();
        executor.setCorePoolSize(3);
        executor.setMaxPoolSize(10);
        executor.setQueueSize(3);
        executor.setMaxJobsPerAcquisition(3);
        executor.setWaitTimeInMillis(5000);
        executor.setMaxWait(60_000);
        return executor;
    }

    private static RepresentativeId representative(DelegateExecution execution) {
        return RepresentativeId.of((String) execution.getVariable("representative"));
    }

    /** Full in all but its name and number: the tables, which are ours, are marked with another level's. */
    private static final class FullHistory extends HistoryLevelFull {
        private static final String NAME = "shipped";

        @Override
        public String getName() {
            return NAME;
        }

        @Override
        public int getId() {
            return HISTORY_LEVEL_ACTIVITY.getId();
        }
    }
}
