package org.pregny.process.operations;

import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.DefaultJobRetryCmd;
import org.camunda.bpm.engine.impl.persistence.entity.JobEntity;
import org.springframework.stereotype.Component;

/** Lets the engine write the cause of a failure down at the moment it fails, so that failures can be counted by it. */
@Component
class WordedFailures extends AbstractProcessEnginePlugin {

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        configuration.setFailedJobCommandFactory(WordedRetry::new);
    }

    /** The engine's own way after a failure, but for the words. */
    private static final class WordedRetry extends DefaultJobRetryCmd {

        WordedRetry(String job, Throwable failure) {
            super(job, failure);
        }

        @Override
        protected void logException(JobEntity job) {
            super.logException(job);
            if (exception != null) {
                job.setExceptionMessage(FailureText.of(exception));
            }
        }
    }
}
