package org.pregny.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.location;

import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who signs in has the rooms of a role, for as long as the account lives; nobody has a form without its token. */
@PregnyTest
@AnyDatabase
class StaffRoomsTest {

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
    @CsvSource({
        "REVIEWER,/en/staff",
        "REVIEWER,/en/desk",
        "GATE,/en/review",
        "GATE,/en/desk",
        "PASS_OFFICER,/en/review",
        "PASS_OFFICER,/en/revocations",
        "AUDITOR,/en/operations",
        "LEAD_REVIEWER,/en/operations/models",
        "ORGANISER,/en/operations/stuck",
        "PASS_OFFICER,/en/keys",
        "ORGANISER,/en/cases",
        "OPERATOR,/en/review"
    })
    void aMemberOfStaffMayNotEnterAnothersRoom(String role, String path) {
        signIn(role);
        HttpResponse<String> response = browser.get(path);

        assertThat(response.statusCode()).isEqualTo(403);
        assertThat(response.body()).contains("This page is not open to you");
    }

    @Test
    void whoeverSignsInIsSentHomeAndSigningOutEndsIt() {
        signIn("OPERATOR");
        assertThat(location(browser.get("/en/home"))).endsWith("/en/operations");
        assertThat(browser.get("/en/staff").statusCode()).isEqualTo(200);

        browser.submit(Form.in(Browser.page(browser.get("/en/staff")), "form[action$=sign-out]"));
        assertThat(location(browser.get("/en/staff"))).endsWith("/en/sign-in");
    }

    @Test
    void aDisabledAccountLosesItsSessionToo() {
        staff.add("closed-goer", "OPERATOR");
        signInAs("closed-goer");
        assertThat(browser.get("/en/staff").statusCode()).isEqualTo(200);
        staff.disable("closed-goer");

        assertThat(browser.get("/en/staff").statusCode()).isNotEqualTo(200);
    }

    @Test
    void aFormWithoutItsTokenIsForbidden() {
        assertThat(browser.post("/en/sign-in", "application/x-www-form-urlencoded", "username=a&password=b")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/en/events/hearing-2/apply", "application/x-www-form-urlencoded", "action=submit")
                        .statusCode())
                .isEqualTo(403);
        assertThat(browser.post("/en/staff", "application/x-www-form-urlencoded", "name=evil")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aWrongPasswordSaysNoMoreThanAWrongName() {
        staff.add("closed-known", "GATE");

        assertThat(signInWith("closed-known", "not the password")).endsWith("/en/sign-in?failed");
        assertThat(signInWith("closed-unknown", "not the password")).endsWith("/en/sign-in?failed");
    }

    @Test
    void setUpIsClosedOnceThereIsAnAccount() {
        staff.add("closed-first", "OPERATOR");

        assertThat(browser.get("/en/setup").statusCode()).isEqualTo(404);
    }

    @Test
    void withoutARehearsalThereIsNoClockToMove() {
        signIn("ORGANISER");

        assertThat(browser.get("/en/clock").statusCode()).isEqualTo(404);
    }

    private void signIn(String role) {
        String name = "closed-" + role.toLowerCase();
        staff.add(name, role);
        signInAs(name);
    }

    private void signInAs(String name) {
        assertThat(signInWith(name, TestStaff.PASSWORD)).endsWith("/en/home");
    }

    private String signInWith(String name, String password) {
        Form form = Form.in(browser.open("/en/sign-in"), "form[action$=sign-in]")
                .set("username", name)
                .set("password", password);
        return location(browser.post("/en/sign-in", "application/x-www-form-urlencoded", form.urlEncoded()));
    }
}
