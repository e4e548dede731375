package org.pregny.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
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

    @Test
    void whoComesBeforeItIsReadyIsAskedToComeAgain() {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);
        Browser browser = new Browser(port);

        HttpResponse<String> page = browser.get("/fr/");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("Un instant, s’il vous plaît");
        assertThat(Browser.page(page).selectFirst("html").attr("lang")).isEqualTo("fr");
        assertThat(page.headers().firstValue("Refresh")).contains("3");
        assertThat(page.headers().firstValue("Content-Security-Policy"))
                .hasValueSatisfying(policy -> assertThat(policy).contains("frame-ancestors 'none'"));
        assertThat(Browser.page(page).select("footer a"))
                .allSatisfy(link -> assertThat(link.attr("href")).startsWith("/fr/"));

        HttpResponse<String> answer = browser.postJson("/api/v1/applications", "{}");
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).contains("3");
        assertThat(answer.headers().firstValue("Refresh")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    @Test
    void thePageOfWhoeverWaitsIsNotWithoutItsLooks() {
        AvailabilityChangeEvent.publish(context, ReadinessState.REFUSING_TRAFFIC);

        assertThat(new Browser(port).get("/assets/favicon.svg").statusCode()).isNotEqualTo(503);
    }
}
