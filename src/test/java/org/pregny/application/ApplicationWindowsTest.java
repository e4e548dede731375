package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.application.ApplicationJson.application;
import static org.pregny.application.ApplicationJson.assertProblem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Applications as programs send them in time, too early and too late (issue 2). */
@PregnyTest
class ApplicationWindowsTest {

    @Autowired
    Sender sender;

    @Test
    void theLastSecondIsInTimeAndTheNextIsNot() {
        sender.clock.set("2017-09-04T23:59:59+02:00");
        assertThat(sender.submit(application()).statusCode()).isEqualTo(201);

        sender.clock.set("2017-09-05T00:00:00+02:00");
        ObjectNode late = application();
        assertProblem(sender.submit(late), 409, "application.window.CLOSED");
        assertThat(sender.applicationsOf(late)).isZero();
    }

    @Test
    void beforeTheWindowOpensAndWithoutOneNothingIsTaken() {
        sender.clock.set("2017-07-31T23:59:59+02:00");
        assertProblem(sender.submit(application()), 409, "application.window.NOT_YET_OPEN");

        ObjectNode body = application();
        body.put("event", "thematic-6");
        assertProblem(sender.submit(body), 409, "application.window.NONE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "no-such-event", "HEARING-2", "../hearing-2", "hearing-2'--", "😀"})
    void anUnknownEventIsNotFound(String event) {
        ObjectNode body = application();
        body.put("event", event);

        assertProblem(sender.submit(body), 404, "event.notFound");
    }
}
