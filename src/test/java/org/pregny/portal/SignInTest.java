package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.location;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An applicant gets in by a mailed link or code, and nobody else does (issue 4; ASVS 6.5, 6.6, 7). */
@PregnyTest
class SignInTest {

    @Autowired
    PortalWalk walk;

    @Autowired
    JdbcClient jdbc;

    @Test
    void openingTheLinkUsesNothingUpAndTheButtonWorksOnce() {
        walk.begin();
        String link = walk.link();
        for (int scan = 0; scan < 3; scan++) {
            assertThat(walk.anotherBrowser().get(link).statusCode()).isEqualTo(200);
        }
        Browser phone = walk.anotherBrowser();
        Form use = Form.in(phone.open(link), "form#use");
        HttpResponse<String> first = phone.send(use);
        HttpResponse<String> second =
                walk.anotherBrowser().send(Form.in(walk.anotherBrowser().open(link), "form#use"));

        assertThat(page(first).select("#drafts a[href*=/portal/drafts/]")).hasSize(1);
        assertThat(phone.open("/en/portal").text()).contains(walk.email);
        assertThat(second.statusCode()).isIn(403, 410);
    }

    @Test
    void aUsedLinkAndAGuessedOneAreAnsweredAlike() {
        walk.ask();
        Browser phone = walk.anotherBrowser();
        phone.send(Form.in(phone.open(walk.link()), "form#use"));
        Browser other = walk.anotherBrowser();
        HttpResponse<String> used = other.send(Form.in(other.open(walk.link()), "form#use"));
        HttpResponse<String> guessed = other.send(Form.in(other.open("/en/portal/link/" + "A".repeat(43)), "form#use"));

        assertThat(used.statusCode()).isEqualTo(410);
        assertThat(guessed.statusCode()).isEqualTo(410);
        assertThat(page(used).select("main").text())
                .isEqualTo(page(guessed).select("main").text());
    }

    @Test
    void linkAndCodeAreGoodForHalfAnHour() {
        walk.ask();
        walk.clock.set(TestTime.OPEN.plus(Duration.ofMinutes(30)));

        assertThat(walk.confirm().statusCode()).isEqualTo(422);
        Browser phone = walk.anotherBrowser();
        assertThat(phone.send(Form.in(phone.open(walk.link()), "form#use")).statusCode())
                .isEqualTo(410);
    }

    @Test
    void theCodeOpensOnlyTheBrowserThatAskedForItAndAfterFiveWrongOnesNothing() {
        walk.ask();
        Browser thief = walk.anotherBrowser();
        Form form = Form.in(thief.open("/en/events/hearing-2/apply"), "form#start");
        thief.send(form.set("email", "thief" + UUID.randomUUID() + "@example.org"));
        Form stolen = Form.in(thief.open("/en/portal/code"), "form#code-form").set("code", walk.code());
        assertThat(thief.send(stolen).statusCode()).isEqualTo(422);

        String wrong = walk.code().equals("000000") ? "000001" : "000000";
        for (int i = 0; i < 5; i++) {
            HttpResponse<String> refused = walk.browser.send(
                    Form.in(walk.open("/portal/code"), "form#code-form").set("code", wrong));
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(page(refused).select(".govuk-error-summary a[href=#code]"))
                    .hasSize(1);
        }
        assertThat(walk.confirm().statusCode()).isEqualTo(422);
        Browser phone = walk.anotherBrowser();
        assertThat(phone.send(Form.in(phone.open(walk.link()), "form#use")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void aCodeMayBeTypedWithSpacesAndInArabicDigits() {
        walk.ask();
        StringBuilder arabic = new StringBuilder();
        walk.code().chars().forEach(c -> arabic.append((char) ('٠' + c - '0')).append(' '));
        walk.browser.send(Form.in(walk.open("/portal/code"), "form#code-form").set("code", arabic.toString()));

        assertThat(walk.open("/portal").select("#sign-out")).hasSize(1);
        assertThat(walk.open("/portal").text()).contains("Submitted applications");
    }

    @Test
    void anAddressThatIsKnownAndOneThatIsNotAreAnsweredAlike() {
        walk.begin();
        walk.confirm();
        Browser stranger = walk.anotherBrowser();
        HttpResponse<String> known = asked(stranger, walk.email);
        HttpResponse<String> unknown = asked(stranger, "u" + UUID.randomUUID() + "@example.org");

        assertThat(known.statusCode()).isEqualTo(unknown.statusCode());
        assertThat(location(known)).isEqualTo(location(unknown));
        assertThat(known.headers().map().keySet())
                .isEqualTo(unknown.headers().map().keySet());
    }

    @Test
    void anUnconfirmedSessionSeesNothingThatWasThereBefore() {
        walk.begin();
        walk.confirm();
        String draft = walk.draftPath();
        Browser stranger = walk.anotherBrowser();
        asked(stranger, walk.email);

        assertThat(stranger.open("/en/portal").select("a[href*=/portal/drafts/]"))
                .isEmpty();
        assertThat(stranger.open("/en" + draft).select("#tasks")).isEmpty();
        assertThat(stranger.open("/en" + draft + "/receipt").select("#number")).isEmpty();
    }

    @Test
    void whoBeganInSomebodyElsesNameLosesTheDraftWhenItsAddressTakesItOver() {
        walk.begin();
        Browser owner = walk.anotherBrowser();
        owner.send(Form.in(owner.open(walk.link()), "form#use"));
        assertThat(owner.open("/en" + walk.draftPath()).select("#tasks")).hasSize(1);

        assertThat(walk.page("").select("#tasks")).isEmpty();
        assertThat(walk.page("").select("form#sign-in")).hasSize(1);
    }

    @Test
    void theSeventhLetterToOneAddressInAnHourIsRefusedAndThePageSaysWhatToDo() {
        Browser[] browsers = new Browser[7];
        HttpResponse<String> last = null;
        for (int i = 0; i < browsers.length; i++) {
            last = asked(walk.anotherBrowser(), i % 2 == 0 ? walk.email : walk.email.toUpperCase());
        }

        assertThat(last.statusCode()).isEqualTo(429);
        assertThat(last.headers().firstValueAsLong("Retry-After").orElse(0)).isBetween(1L, 3600L);
        assertThat(page(last).text()).contains("Wait", "minutes");
        assertThat(page(last).selectFirst("#email").val()).isEqualToIgnoringCase(walk.email);
        walk.clock.set(TestTime.OPEN.plus(Duration.ofHours(1)));
        assertThat(asked(walk.anotherBrowser(), walk.email).statusCode()).isEqualTo(302);
    }

    @Test
    void aSessionEndsTwelveHoursAfterTheLastVisitAndWhenItIsEnded() {
        walk.begin();
        walk.confirm();
        walk.clock.set(TestTime.OPEN.plus(Duration.ofHours(11)));
        assertThat(walk.open("/portal").select("#sign-out")).hasSize(1);
        walk.clock.set(TestTime.OPEN.plus(Duration.ofHours(22)));
        Form signOut = Form.in(walk.open("/portal"), "form#sign-out");
        walk.clock.set(TestTime.OPEN.plus(Duration.ofHours(35)));
        assertThat(walk.open("/portal").select("form#sign-in")).hasSize(1);

        walk.clock.set(TestTime.OPEN.plus(Duration.ofHours(23)));
        assertThat(walk.open("/portal").select("#sign-out")).hasSize(1);
        walk.browser.send(signOut);
        assertThat(walk.open("/portal").select("form#sign-in")).hasSize(1);
    }

    @Test
    void theCookieIsHiddenFromScriptsAndChangesWhenTheAddressIsConfirmed() {
        HttpResponse<String> response = asked(walk.browser, walk.email);
        String before = cookie(response);
        Form code = Form.in(walk.open("/portal/code"), "form#code-form").set("code", walk.code());
        String after = cookie(walk.browser.post(code.action(), "application/x-www-form-urlencoded", code.urlEncoded()));

        assertThat(before).contains("HttpOnly", "SameSite=Lax", "Path=/");
        assertThat(after).isNotEqualTo(before).matches("pregny-applicant=[\\w-]{43};.*");
    }

    @Test
    void neitherLinkNorCodeNorCookieIsInTheDatabase() {
        walk.ask();
        String link = walk.link().replaceAll(".*/", "");
        String kept = String.join(
                " ",
                jdbc.sql("select link_hash || ' ' || code_hash from portal_sign_in where email = :email")
                        .param("email", walk.email)
                        .query(String.class)
                        .list());

        assertThat(link).hasSize(43);
        assertThat(kept).isNotEmpty().doesNotContain(link).doesNotContain(walk.code() + " ");
    }

    private static HttpResponse<String> asked(Browser browser, String address) {
        Form form = Form.in(browser.open("/en/portal/sign-in"), "form#sign-in").set("email", address);
        return browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
    }

    private static String cookie(HttpResponse<String> response) {
        return response.headers().allValues("Set-Cookie").stream()
                .filter(c -> c.startsWith("pregny-applicant="))
                .findFirst()
                .orElse("");
    }
}
