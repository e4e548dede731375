package org.pregny.request;

import java.util.UUID;
import org.jsoup.nodes.Document;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.Mails;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.document.Specimens;
import org.pregny.round.Round;

/** A sender who walks through the pages of a request with a browser and an address of its own. */
final class RequestWalk {

    final String email = "r" + UUID.randomUUID() + "@example.org";
    final Browser browser;
    final Round round;

    private final Mails mails;
    private final String language;
    private String home;

    RequestWalk(int port, Mails mails, Round round, String language) {
        this.browser = new Browser(port);
        this.mails = mails;
        this.round = round;
        this.language = language;
    }

    String start() {
        return "/" + language + "/portal/requests/new?round=" + round.code();
    }

    /** Gives the address and begins without waiting for the letter: the list of tasks. */
    Document begin() {
        Document asked = Browser.page(
                browser.send(Form.in(browser.open(start()), "form#start").set("email", email)));
        Document tasks = Browser.page(browser.send(Form.in(asked, "form#begin")));
        home = tasks.selectFirst("#tasks a[href$=/organisation]").attr("href").replace("/organisation", "");
        return tasks;
    }

    /** Types the code of the letter. */
    void confirm() {
        String code = mails.html("signInLink", email).selectFirst("strong bdi").text();
        browser.send(Form.in(browser.open("/" + language + "/portal/code"), "form#code-form")
                .set("code", code));
    }

    Document page(String path) {
        return browser.open(home + path);
    }

    Document describe(OrganisationClaim claim) {
        return Browser.page(browser.send(Form.in(page("/organisation"), "form#step")
                .set("organisation.name", claim.name())
                .set("organisation.country", claim.country())
                .set("organisation.category", claim.category())
                .set("contactName", "Ana Ruiz")));
    }

    Form questions() {
        Form form = Form.in(page("/questions"), "form#step");
        for (String field : form.fields()) {
            if (field.startsWith("q.")) {
                form.set(field, field.equals("q.founded") ? "1998" : "Our answer");
            }
        }
        return form.set("q.reach", "national").set("q.website", "www.example.org");
    }

    Document answer() {
        return Browser.page(browser.send(questions()));
    }

    void attach() {
        attach("legal-status", Specimens.pdf(1));
        attach("letter", Specimens.pdf(2));
    }

    void attach(String wanted, byte[] paper) {
        browser.submit(Form.in(page("/documents"), "form#upload")
                .set("wanted", wanted)
                .attach("file", "paper.pdf", "application/pdf", paper));
    }

    Document submit() {
        return Browser.page(browser.send(Form.in(page("/check"), "form#submit").set("declared", "yes")));
    }

    /** All of it; the page where the request stands. */
    String ask(OrganisationClaim claim) {
        begin();
        confirm();
        describe(claim);
        answer();
        attach();
        return submit().selectFirst("a#status").attr("href");
    }
}
