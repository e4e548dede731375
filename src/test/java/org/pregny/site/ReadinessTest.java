package org.pregny.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.availability.AvailabilityChangeEvent;
import org.springframework.boot.availability.ReadinessState;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

/** Health says UP only when whoever comes is served: Spring Boot takes traffic once all runners have loaded what they load. */
@PregnyTest
class ReadinessTest {

    @LocalServerPort
    int port;

    @Autowired
    ApplicationContext context;

    @AfterEach
    void trafficIsTakenAgain() {
        AvailabilityChangeEvent.publish(context, ReadinessState.ACCEPTING_TRAFFIC);
    }

    @Test
    void whoAsksWhileEventsAreStillLoadedIsSentElsewhere() {
        assertThat(new Browser(port).get("/actuator/health").statusCode()).isEqualTo(200);

        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);

        assertThat(new Browser(port).get("/actuator/health").statusCode()).isEqualTo(503);
    }
}
