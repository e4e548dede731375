package org.pregny;

import java.net.http.HttpResponse;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.pregny.application.NameEntry;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.Submission;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Profile;
import org.springframework.context.annotation.Scope;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An applicant who walks through the portal by its pages, with a browser and an address of their own: a new one for
 * each test, and with them it is 21 August 2017 again.
 */
@Component
@Profile("test")
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
public final class PortalWalk {

    public final String email = "p" + UUID.randomUUID() + "@example.org";
    public final TestTime.SettableClock clock;
    public Browser browser;

    private final int port;
    private final Mails mails;
    private final JdbcClient jdbc;
    private String language = "en";
    private String event = "hearing-2";
    private String draft;

    PortalWalk(@LocalServerPort int port, TestTime.SettableClock clock, Mails mails, JdbcClient jdbc) {
        this.browser = new Browser(port);
        this.clock = clock;
        this.port = port;
        this.mails = mails;
        this.jdbc = jdbc;
        clock.set(TestTime.OPEN);
    }

    public PortalWalk in(String tag) {
        language = tag;
        return this;
    }

    public PortalWalk forEvent(String code) {
        event = code;
        return this;
    }

    /** The whole way; returns the page where the application stands. */
    public String apply(Submission submission) {
        begin();
        confirm();
        answer(submission);
        return statusIn(submit());
    }

    /** Asks for a link and begins without waiting for it: the list of tasks. */
    public Document begin() {
        Document asked = ask();
        Document tasks = Browser.page(browser.send(Form.in(asked, "form#begin")));
        draft = tasks.selectFirst("#tasks a[href$=/name]").attr("href").replaceAll(".*/drafts/|/name", "");
        return tasks;
    }

    /** The page that asks for the code of the letter. */
    public Document ask() {
        Form start = Form.in(open("/events/" + event + "/apply"), "form#start");
        return Browser.page(browser.send(start.set("email", email)));
    }

    /** Types the code of the only letter. */
    public HttpResponse<String> confirm() {
        return browser.send(
                Form.in(open("/portal/code?event=" + event), "form#code-form").set("code", code()));
    }

    public String code() {
        return letter().selectFirst("strong bdi").text();
    }

    /** The path of the link in the only letter. */
    public String link() {
        return letter().selectFirst("a[href*=/portal/link/]").attr("href").replaceFirst("https?://[^/]+", "");
    }

    private Document letter() {
        return mails.html("signInLink", email);
    }

    /** Fills in everything that the submission says. */
    public void answer(Submission submission) {
        organisation(submission.organisation(), submission.contactName());
        submission.representatives().forEach(this::person);
        step("/group", "needs", submission.needs());
    }

    public void organisation(OrganisationEntry entry, String contact) {
        step("/name", "organisation.name", entry.name(), "organisation.acronym", entry.acronym());
        for (NameEntry name : entry.names()) {
            step("/names", "organisation.names." + name.language(), name.name());
        }
        step("/place", "organisation.country", entry.country(), "organisation.website", entry.website());
        step(
                "/basis",
                "organisation.category",
                entry.category(),
                "organisation.basis",
                entry.basis(),
                "organisation.reference",
                entry.reference());
        step("/contact", "contactName", contact);
    }

    /** Adds a person; returns the path of that person's pages within the draft. */
    public String person(RepresentativeEntry entry) {
        String who = Form.in(open(draftPath() + "/people/add"), "form#step")
                .action()
                .replaceFirst("^/../portal/drafts/[^/]+", "");
        String at = who.replaceFirst("/who$", "");
        step(
                who,
                "nameOnId",
                entry.nameOnId(),
                "nameToPrint",
                entry.nameToPrint(),
                "function",
                entry.function(),
                "email",
                entry.email());
        step(at + "/document", "documentType", entry.documentType(), "documentLastFour", entry.documentLastFour());
        step(
                at + "/pass",
                "groundsPass",
                entry.groundsPass(),
                "groundsPassStation",
                entry.groundsPassStation(),
                "groundsPassValidUntil",
                entry.groundsPassValidUntil());
        if (entry.needs() != null) {
            step(
                    at + "/needs",
                    "needs.accessibility",
                    entry.needs().accessibility(),
                    "needs.visaLetter",
                    entry.needs().visaLetter(),
                    "needs.travelSupport",
                    entry.needs().travelSupport(),
                    "needs.protectedParticipant",
                    entry.needs().protectedParticipant(),
                    "needs.publication",
                    entry.needs().publication());
        }
        return at;
    }

    /** Opens a page of the draft, fills it in and sends it; names and values in turn. */
    public HttpResponse<String> step(String path, String... answers) {
        return browser.send(form(path, answers));
    }

    /** A page of the draft, filled in and not yet sent. */
    public Form form(String path, String... answers) {
        Form form = Form.in(open(draftPath() + path), "form#step");
        for (int i = 0; i < answers.length; i += 2) {
            form.set(answers[i], answers[i + 1]);
        }
        return form;
    }

    public Document page(String path) {
        return open(draftPath() + path);
    }

    /** Presses the last button: the receipt. */
    public HttpResponse<String> submit() {
        return browser.send(submitForm());
    }

    public Form submitForm() {
        return Form.in(page("/check"), "form#submit");
    }

    public static String statusIn(HttpResponse<String> receipt) {
        return Browser.page(receipt).selectFirst("a#status").attr("href");
    }

    public Document open(String path) {
        return browser.open(path.matches("/(en|fr|es|ar|zh|ru)/.*") ? path : "/" + language + path);
    }

    public Browser anotherBrowser() {
        return new Browser(port);
    }

    public String draftPath() {
        return "/portal/drafts/" + draft;
    }

    public int applications() {
        return count("application", "contact_email");
    }

    public int drafts() {
        return count("portal_draft", "email");
    }

    public int letters(String template) {
        return mails.count(template, email);
    }

    private int count(String table, String column) {
        return jdbc.sql("select count(*) from " + table + " where " + column + " = :email")
                .param("email", email)
                .query(Integer.class)
                .single();
    }
}
