package org.pregny.process;

import java.util.List;
import java.util.function.Consumer;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandExecutor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Does something for each of a few in one job of the engine, yet each in a transaction of its own, the engine’s rows for it
 * included: by itself a step that a job takes writes them with the job. What was done stays done when the machine dies or
 * another fails; then the job fails at its end and is tried again, and whoever is done already says so.
 */
@Component
public class EachAlone {

    private static final Logger log = LoggerFactory.getLogger(EachAlone.class);

    private final ObjectProvider<ProcessEngine> engine;

    EachAlone(ObjectProvider<ProcessEngine> engine) {
        this.engine = engine;
    }

    public <T> void each(List<T> some, Consumer<T> step) {
        RuntimeException first = null;
        for (T one : some) {
            try {
                alone(step, one);
            } catch (RuntimeException failure) {
                log.warn("one of a batch failed: {}", failure.getClass().getName());
                first = first == null ? failure : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }

    private <T> void alone(Consumer<T> step, T one) {
        executor().execute(context -> {
            step.accept(one);
            return null;
        });
    }

    private CommandExecutor executor() {
        ProcessEngineConfigurationImpl settings =
                (ProcessEngineConfigurationImpl) engine.getObject().getProcessEngineConfiguration();
        return settings.getCommandExecutorTxRequiresNew();
    }
}
