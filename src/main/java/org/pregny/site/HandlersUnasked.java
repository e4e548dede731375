package org.pregny.site;

import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.BeanDefinitionRegistryPostProcessor;
import org.springframework.core.PriorityOrdered;
import org.springframework.stereotype.Component;

/**
 * Takes out what looks up the handler of every request once more before Spring Security does its work: only matchers that
 * ask handlers need it, and ours all go by the parsed path.
 */
@Component
final class HandlersUnasked implements BeanDefinitionRegistryPostProcessor, PriorityOrdered {

    private static final String INTROSPECTOR = "mvcHandlerMappingIntrospector";

    /** Before Spring Security's own, which comes in no order. */
    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
    }

    @Override
    public void postProcessBeanDefinitionRegistry(BeanDefinitionRegistry registry) {
        if (registry.containsBeanDefinition(INTROSPECTOR)) {
            registry.removeBeanDefinition(INTROSPECTOR);
        }
    }
}
