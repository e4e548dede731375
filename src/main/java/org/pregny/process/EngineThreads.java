package org.pregny.process;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.scheduling.concurrent.ThreadPoolTaskExecutor;
import org.springframework.stereotype.Component;

/**
 * Lets the steps in hand come to their end when the program is asked to stop. By default they would be interrupted, and
 * an interrupt closes the embedded database's file under everybody.
 */
@Component
class EngineThreads implements BeanPostProcessor {

    private static final int LONGEST_STEP_SECONDS = 15;

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (name.equals("camundaTaskExecutor") && bean instanceof ThreadPoolTaskExecutor threads) {
            threads.setWaitForTasksToCompleteOnShutdown(true);
            threads.setAwaitTerminationSeconds(LONGEST_STEP_SECONDS);
        }
        return bean;
    }
}
