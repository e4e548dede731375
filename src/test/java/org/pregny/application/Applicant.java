package org.pregny.application;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.TestTime;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * A person at the application form, with a browser and an e-mail address of their own: a new one for each test, and
 * with them it is 21 August 2017 again.
 */
@Component
@Profile("test")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
final class Applicant {

    static final String APPLY = "/en/events/hearing-2/apply";

    final Browser browser;
    final String contact = "f" + UUID.randomUUID() + "@example.org";
    final TestTime.SettableClock clock;
    private final int port;
    private final Mails mails;
    private final JdbcClient jdbc;

    Applicant(@LocalServerPort int port, TestTime.SettableClock clock, Mails mails, JdbcClient jdbc) {
        this.browser = new Browser(port);
        this.clock = clock;
        this.port = port;
        this.mails = mails;
        this.jdbc = jdbc;
        clock.set(TestTime.OPEN);
    }

    Browser anotherBrowser() {
        return new Browser(port);
    }

    Document open(String path) {
        return browser.open(path);
    }

    HttpResponse<String> submit(Form form) {
        return browser.submit(form);
    }

    Form filled() {
        return filled(open(APPLY));
    }

    Form filled(Document page) {
        return Form.in(page, "form#apply")
                .set("organisation.name", "Pamoja Migrants Network")
                .set("organisation.country", "KE")
                .set("organisation.category", "NGO")
                .set("organisation.basis", "ECOSOC")
                .set("contactName", "Wanjiru Kamau")
                .set("contactEmail", contact)
                .set("representatives[0].nameOnId", "Amina Otieno")
                .set("representatives[0].email", "amina@example.org")
                .set("representatives[0].documentType", "PASSPORT")
                .set("representatives[0].documentLastFour", "12AB")
                .set("representatives[0].groundsPass", "no");
    }

    /** The only letter of this kind that was written to them. */
    Document letter(String template) {
        return mails.html(template, contact);
    }

    /** How many letters of this kind were written to them. */
    int letters(String template) {
        return mails.count(template, contact);
    }

    /** The way back, without the address of the machine. */
    String draftLink() {
        return letter("draftSaved").selectFirst("a[href*=draft=]").attr("href").replaceFirst("https?://[^/]+", "");
    }

    int applications() {
        return count("application");
    }

    int drafts() {
        return count("application_draft");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where contact_email = :contact")
                .param("contact", contact)
                .query(Integer.class)
                .single();
    }
}
