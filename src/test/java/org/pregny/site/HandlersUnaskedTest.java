package org.pregny.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.web.servlet.handler.HandlerMappingIntrospector;

@PregnyTest
@AnyDatabase
class HandlersUnaskedTest {

    @Autowired
    ApplicationContext program;

    /** Were it wrapped, each request would look for its handler twice. */
    @Test
    void springSecurityStandsAtTheDoorByItself() {
        assertThat(program.getBean("springSecurityFilterChain").getClass().getName())
                .doesNotContain("WebMvcSecurityConfiguration");
        assertThat(program.getBeanNamesForType(HandlerMappingIntrospector.class))
                .isEmpty();
    }
}
