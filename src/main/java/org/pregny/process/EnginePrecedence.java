package org.pregny.process;

import java.util.ArrayList;
import java.util.List;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.cmd.ExecuteJobsCmd;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.pregny.kernel.Precedence;
import org.springframework.stereotype.Component;

/** Each job steps aside for scans at gates before it begins its transaction: thousands of passes can wait, a queue cannot. */
@Component
class EnginePrecedence extends AbstractProcessEnginePlugin {

    private final Precedence precedence;

    EnginePrecedence(Precedence precedence) {
        this.precedence = precedence;
    }

    @Override
    public void preInit(ProcessEngineConfigurationImpl configuration) {
        List<CommandInterceptor> first = new ArrayList<>(List.of(new StepAside(precedence)));
        if (configuration.getCustomPreCommandInterceptorsTxRequired() != null) {
            first.addAll(configuration.getCustomPreCommandInterceptorsTxRequired());
        }
        configuration.setCustomPreCommandInterceptorsTxRequired(first);
    }

    private static class StepAside extends CommandInterceptor {

        private final Precedence precedence;

        private StepAside(Precedence precedence) {
            this.precedence = precedence;
        }

        @Override
        public <T> T execute(Command<T> command) {
            return command instanceof ExecuteJobsCmd
                    ? precedence.behind(() -> next.execute(command))
                    : next.execute(command);
        }
    }
}
