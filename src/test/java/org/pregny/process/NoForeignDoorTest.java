package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.ServletContext;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** The engine's own web applications and REST interface, which open everything to anybody, are not in the house. */
@PregnyTest
@AnyDatabase
class NoForeignDoorTest {

    @Autowired
    ServletContext server;

    @Autowired
    RequestMappingHandlerMapping requestMappingHandlerMapping;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "org.camunda.bpm.engine.rest.ProcessEngineRestService",
                "org.camunda.bpm.engine.rest.impl.CamundaRestResources",
                "org.camunda.bpm.spring.boot.starter.rest.CamundaBpmRestJerseyAutoConfiguration",
                "org.camunda.bpm.spring.boot.starter.webapp.CamundaBpmWebappAutoConfiguration",
                "org.camunda.bpm.webapp.impl.security.auth.AuthenticationFilter",
                "org.camunda.bpm.cockpit.Cockpit",
                "org.camunda.bpm.tasklist.Tasklist",
                "org.camunda.bpm.admin.Admin",
                "org.camunda.bpm.welcome.Welcome",
                "org.glassfish.jersey.servlet.ServletContainer",
                "org.jboss.resteasy.plugins.server.servlet.HttpServletDispatcher"
            })
    void theirClassesAreNotOnTheClassPath(String name) {
        assertThat(ClassUtils.isPresent(name, null)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"META-INF/resources/webjars/camunda", "plugin-webapp", "META-INF/resources/plugin"})
    void theirPagesAreNotEither(String resource) {
        assertThat(getClass().getClassLoader().getResource(resource)).isNull();
    }

    @Test
    void noServletAndNoFilterIsTheirs() {
        assertThat(Stream.concat(
                        server.getServletRegistrations().values().stream().map(r -> r.getClassName()),
                        server.getFilterRegistrations().values().stream().map(r -> r.getClassName())))
                .isNotEmpty()
                .noneMatch(name -> name != null && name.startsWith("org.camunda"));
    }

    @Test
    void everyAddressIsAnsweredByOurOwnPagesOrByTheFrameworks() {
        assertThat(requestMappingHandlerMapping.getHandlerMethods().values())
                .isNotEmpty()
                .extracting(method -> method.getBeanType().getName())
                .allMatch(name -> name.startsWith("org.pregny.")
                        || name.startsWith("org.springframework.")
                        || name.startsWith("org.springdoc."));
    }
}
