package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import java.time.Duration;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pregny.Form;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** When the session has ended while somebody typed, what was typed goes along through signing in (issue 4). */
@PregnyTest
class LostSessionTest {

    @Autowired
    PortalWalk walk;

    @Autowired
    JdbcClient jdbc;

    @Test
    void whatWasTypedTravelsThroughSigningInAndIsSavedThen() {
        walk.begin();
        walk.confirm();
        Form form = walk.form("/name", "organisation.name", "Typed for an hour <b>", "organisation.acronym", "ش");
        walk.clock.set(TestTime.OPEN.plus(Duration.ofHours(13)));
        forgetTheFirstLetter();
        HttpResponse<String> lost = walk.browser.send(form);

        assertThat(lost.statusCode()).isEqualTo(401);
        assertThat(page(lost).text()).contains("Your session has ended");
        Document code =
                page(walk.browser.send(Form.in(page(lost), "form#sign-in").set("email", walk.email)));
        Document back = page(walk.browser.send(Form.in(code, "form#code-form").set("code", walk.code())));
        walk.browser.send(Form.in(back, "form[action$=/name]"));

        Form saved = walk.form("/name");
        assertThat(saved.value("organisation.name")).isEqualTo("Typed for an hour <b>");
        assertThat(saved.value("organisation.acronym")).isEqualTo("ش");
    }

    @Test
    void aWrongCodeLosesNothingEither() {
        walk.begin();
        walk.confirm();
        Form form = walk.form("/contact", "contactName", "Wanjiru Kamau");
        walk.clock.set(TestTime.OPEN.plus(Duration.ofHours(13)));
        forgetTheFirstLetter();
        Document lost = page(walk.browser.send(form));
        Document code = page(walk.browser.send(Form.in(lost, "form#sign-in").set("email", walk.email)));
        Document wrong = page(walk.browser.send(Form.in(code, "form#code-form").set("code", "12")));
        Document back = page(walk.browser.send(Form.in(wrong, "form#code-form").set("code", walk.code())));
        walk.browser.send(Form.in(back, "form[action$=/contact]"));

        assertThat(walk.form("/contact").value("contactName")).isEqualTo("Wanjiru Kamau");
    }

    /** So that the next letter is the only one. */
    private void forgetTheFirstLetter() {
        jdbc.sql("update outgoing_mail set template = 'read' where template = 'signInLink' and recipient = :email")
                .param("email", walk.email)
                .update();
    }
}
