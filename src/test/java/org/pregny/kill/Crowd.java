package org.pregny.kill;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import org.pregny.Browser;
import org.pregny.CrowdedEvents;

/**
 * Organisations that apply by the API, each with many people, and repeat a request under its key until it is
 * acknowledged; they run ahead of the mails by a few applications only, so that every kill finds all kinds of work.
 */
final class Crowd {

    private static final int AHEAD = 6;
    private static final int CREATED = 201;
    private static final int REPEATED = 200;

    private static final ObjectMapper JSON = new ObjectMapper();

    private final Browser program;
    private final int applications;
    private final int peopleEach;
    private final IntSupplier mails;
    /** Key of the request, and the id it was acknowledged with. */
    private final Map<String, String> acknowledged = new ConcurrentHashMap<>();

    Crowd(Browser program, int applications, int peopleEach, IntSupplier mails) {
        this.program = program;
        this.applications = applications;
        this.peopleEach = peopleEach;
        this.mails = mails;
    }

    Map<String, String> acknowledged() {
        return acknowledged;
    }

    boolean isThrough() {
        return acknowledged.size() == applications;
    }

    void apply() {
        for (int i = 0; i < applications; i++) {
            while (mails.getAsInt() < (i - AHEAD) * peopleEach) {
                Retries.pause();
            }
            int number = i;
            Retries.untilDone(() -> submit(number));
        }
    }

    private boolean submit(int number) throws IOException {
        String key = "kill-test-" + number;
        HttpResponse<String> answer = program.postJson("/api/v1/applications", body(number), "Idempotency-Key", key);
        if (answer.statusCode() >= 500) {
            return false;
        }
        if (answer.statusCode() != CREATED && answer.statusCode() != REPEATED) {
            throw new AssertionError("application refused: " + answer.statusCode() + " " + answer.body());
        }
        acknowledged.put(key, JSON.readTree(answer.body()).get("id").asText());
        return true;
    }

    private String body(int number) {
        ObjectNode body = JSON.createObjectNode();
        body.put("event", CrowdedEvents.CODE).put("language", "en");
        body.put("contactName", "Wanjiru Kamau").put("contactEmail", "contact" + number + "@example.org");
        body.putObject("organisation")
                .put("name", "Organisation " + number)
                .put("country", "KE")
                .put("category", "NGO")
                .put("basis", "ECOSOC")
                .put("reference", "");
        for (int i = 0; i < peopleEach; i++) {
            int person = number * peopleEach + i;
            body.withArray("representatives")
                    .addObject()
                    .put("nameOnId", "Amina Otieno the " + person + "th")
                    .put("nameToPrint", "")
                    .put("email", "person" + person + "@example.org")
                    .put("documentType", "PASSPORT")
                    .put("documentLastFour", "12AB")
                    .put("holdsGroundsPass", false);
        }
        return body.toString();
    }

    /** Tries again whatever the machine's death interrupted. */
    static final class Retries {

        private static final int PAUSE_MILLIS = 250;

        /** One try; false or a lost connection means: once more. */
        interface Try {
            boolean succeeds() throws IOException;
        }

        private Retries() {}

        static void untilDone(Try work) {
            while (!succeeds(work)) {
                pause();
            }
        }

        private static boolean succeeds(Try work) {
            try {
                return work.succeeds();
            } catch (IOException | UncheckedIOException connectionLost) {
                return false;
            }
        }

        static void pause() {
            try {
                Thread.sleep(PAUSE_MILLIS);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
