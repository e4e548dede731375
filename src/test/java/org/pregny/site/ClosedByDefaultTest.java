package org.pregny.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.basic;
import static org.pregny.Browser.location;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is not meant to be open is not there; what is for staff asks who is there. */
@PregnyTest
@AnyDatabase
class ClosedByDefaultTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    Browser browser;

    @BeforeEach
    void aFreshBrowser() {
        browser = new Browser(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/h2-console",
                "/h2-console/",
                "/engine-rest",
                "/engine-rest/engine",
                "/camunda",
                "/camunda/app/cockpit/default/",
                "/camunda/api/engine/engine/default/process-instance",
                "/app/admin/default/",
                "/actuator",
                "/actuator/env",
                "/actuator/beans",
                "/actuator/heapdump",
                "/actuator/loggers",
                "/actuator/health/db",
                "/swagger-ui/index.html",
                "/v3/api-docs/swagger-config",
                "/unknown",
                "/unknown/page.html",
                "/WEB-INF/web.xml",
                "/application.yaml",
                "/templates/web/layout.html",
                "/.git/config",
                "/en/actuator/health",
                "/en/actuator/env",
                "/en/h2-console",
                "/en/.well-known/pass-keys"
            })
    void aStrangerFindsNothing(String path) {
        HttpResponse<String> response = browser.get(path);
        for (int hops = 0; location(response) != null && hops < 3; hops++) {
            response = browser.get(location(response));
        }

        assertThat(response.statusCode()).isEqualTo(404);
        assertThat(response.body()).doesNotContain("Exception").doesNotContain("org.pregny");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/en/home",
                "/en/review",
                "/en/review/anything",
                "/en/desk",
                "/en/revocations",
                "/en/gates",
                "/en/gates/pregny-gate",
                "/en/devices",
                "/en/devices/new",
                "/en/photos/00000000-0000-0000-0000-000000000000",
                "/en/documents/00000000-0000-0000-0000-000000000000",
                "/en/operations/documents",
                "/en/cases",
                "/en/clock",
                "/en/planning",
                "/en/planning/hearing-2",
                "/en/operations",
                "/en/undelivered",
                "/en/keys",
                "/en/registers",
                "/en/registers/ECOSOC/csv",
                "/en/organisations",
                "/en/staff"
            })
    void aStaffAreaAsksAStrangerToSignIn(String path) {
        HttpResponse<String> response = browser.get(path);

        assertThat(response.statusCode()).isEqualTo(302);
        assertThat(location(response)).endsWith("/en/sign-in");
    }

    @ParameterizedTest
    @CsvSource({
        "POST,/api/v1/desk/activations",
        "POST,/api/v1/gates/pregny-gate/scans",
        "GET,/api/v1/gates",
        "GET,/api/v1/events/hearing-2/pass-status",
        "GET,/api/v1/desk/activations",
        "GET,/api/v1/device/state",
        "POST,/api/v1/device/scans"
    })
    void aStaffCallWithoutCredentialsOrWithWrongOnesIsUnauthorised(String method, String path) {
        staff.add("closed-gate", "GATE");

        assertThat(call(method, path).statusCode()).isEqualTo(401);
        assertThat(call(method, path, "Authorization", basic("closed-gate", "wrong password!"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(call(method, path, "Authorization", basic("nobody", TestStaff.PASSWORD))
                        .statusCode())
                .isEqualTo(401);
        assertThat(call(method, path, "Authorization", basic("a\u0000b", "x")).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "GATE,/api/v1/desk/activations",
        "REVIEWER,/api/v1/desk/activations",
        "OPERATOR,/api/v1/desk/activations",
        "REVIEWER,/api/v1/gates/pregny-gate/scans",
        "AUDITOR,/api/v1/gates/pregny-gate/scans",
        "OPERATOR,/api/v1/unknown"
    })
    void aStaffCallInAnotherRoleIsForbidden(String role, String path) {
        String credentials = staff.add("closed-" + role.toLowerCase(), role);

        assertThat(call("POST", path, "Authorization", credentials).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDisabledAccountIsUnauthorised() {
        String credentials = staff.add("closed-leaver", "GATE");
        staff.disable("closed-leaver");

        assertThat(call("POST", "/api/v1/gates/pregny-gate/scans", "Authorization", credentials)
                        .statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/en/api/v1/events", "/fr/%61pi/v1/events", "/en/en/api/v1/events"})
    void theApiIsNotReachedThroughALanguage(String path) {
        HttpResponse<String> response = browser.get(path);
        for (int hops = 0; location(response) != null && hops < 3; hops++) {
            response = browser.get(location(response));
        }

        assertThat(response.statusCode()).isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/assets/../application.yaml", "/assets/%2e%2e/application.yaml", "/en//events", "/%00"})
    void aCrookedAddressIsRefused(String path) {
        assertThat(browser.get(path).statusCode()).isIn(400, 404);
    }

    private HttpResponse<String> call(String method, String path, String... headers) {
        return browser.send(browser.request(path, headers)
                .header("Content-Type", "application/json")
                .method(method, method.equals("POST") ? BodyPublishers.ofString("{}") : BodyPublishers.noBody()));
    }
}
