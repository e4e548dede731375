package org.pregny.browser;

import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ProofOfReceipt;
import org.pregny.application.Receipt;
import org.pregny.application.Receipts;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page that applicants and those they name open by a link, in every state and language on a small phone, and every
 * form of these pages with faults. The applications are made once: a page shows them, and what is faulty changes nothing.
 */
@Tag("browser")
@PregnyTest
@AnyDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageInTheBrowserTest {

    private static final String TOO_LONG = "x".repeat(2500);

    @LocalServerPort
    int port;

    @Autowired
    PrivatePages pages;

    @Autowired
    Receipts receipts;

    private Chromium chromium;
    private Page page;
    private String underReview;
    private String asked;
    private String refused;
    private String reconsidered;
    private String withdrawn;
    private String lapsed;
    private Receipt decided;
    private Event closed;
    private List<String> confirmations;
    private List<String> approvals;
    private List<String> paths;

    @BeforeAll
    void applicationsInEveryStateAreThere() {
        pages.story.clock.set(TestTime.OPEN);
        underReview = pages.underReview();
        asked = pages.asked();
        refused = pages.refused();
        reconsidered = pages.reconsidered();
        withdrawn = pages.withdrawn();
        lapsed = pages.lapsed();
        decided = pages.decided();
        closed = pages.eventThatClosed();
        confirmations = pages.confirmations();
        approvals = pages.approvals();
        paths = paths();
        chromium = new Chromium();
        BrowserContext phone = chromium.browser()
                .newContext(new Browser.NewContextOptions()
                        .setViewportSize(320, 800)
                        .setBypassCSP(true));
        phone.addInitScript(PortalVisit.axe());
        phone.setDefaultTimeout(8000);
        page = phone.newPage();
    }

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        pages.story.clock.set(TestTime.OPEN);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageBehindALinkIsRight(Language language) {
        assertAll(paths.stream().map(path -> (Executable) () -> {
            open(language, path);
            Inspection.of(page, language);
        }));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormWithFaultsLeadsToThem(Language language) {
        open(language, asked);
        page.locator("form#information input[type=text]").first().fill("");
        faulty(language, "form#information button.govuk-button >> nth=-1");
        open(language, underReview + "/change" + first(underReview));
        page.locator("form#change input[type=text]").first().fill("");
        faulty(language, "form#change button");
        open(language, PrivatePages.at(decided) + "/change" + of(0));
        faulty(language, "form#change button");
        open(language, underReview + "/substitution" + first(underReview));
        faulty(language, "form[action$='/substitution'] button");
        open(language, refused);
        page.fill("#words", TOO_LONG);
        faulty(language, "form[action$='/reconsideration'] button");
        open(language, PrivatePages.at(decided) + "/visa/" + pages.person(decided, 2));
        faulty(language, "form[action*='/visa/'] button");
        open(language, PrivatePages.at(decided) + "/loss");
        faulty(language, "form[action$='/loss'] button");
        open(language, underReview + "/documents");
        faulty(language, "form#upload button");
        open(language, "/status");
        page.fill("#number", "no such number");
        faulty(language, "form[action$='/status'] button");
        open(language, "/receipts?number=ABCD&sha256=00ff");
        Inspection.ofFaults(page, language);
    }

    /** Somebody else was sooner: the button of a page that was open too long. */
    @ParameterizedTest
    @EnumSource
    void everyButtonThatComesTooLateSaysSo(Language language) {
        late(language, underReview + "/withdrawal", underReview, lapsed);
        late(language, underReview + "/change", underReview, withdrawn);
        late(language, asked, asked, withdrawn);
        late(language, refused, refused, reconsidered);
        late(language, confirmations.get(0), confirmations.get(0), confirmations.get(2));
        late(language, approvals.get(0), approvals.get(0), approvals.get(2));
    }

    private void late(Language language, String open, String from, String to) {
        open(language, open);
        page.evaluate(
                "([from, to]) => { const f = document.querySelector('main form'); f.action = f.action.replace(from, to); }",
                List.of(from, to));
        faulty(language, "main form button.govuk-button");
    }

    private void faulty(Language language, String button) {
        page.locator(button).first().click();
        Inspection.ofFaults(page, language);
    }

    private void open(Language language, String path) {
        page.navigate("http://localhost:" + port + "/" + language.tag() + path);
    }

    private List<String> paths() {
        String mine = PrivatePages.at(decided);
        ProofOfReceipt proof = receipts.of(decided.id()).getFirst();
        List<String> all = new ArrayList<>();
        Stream.of("", "/withdrawal", "/change", "/change" + first(underReview), "/substitution" + first(underReview))
                .map(underReview::concat)
                .forEach(all::add);
        Stream.of("", "/withdrawal" + of(0), "/change" + of(0), "/substitution" + of(0), "/substitution" + of(2))
                .map(mine::concat)
                .forEach(all::add);
        Stream.of("/visa/" + pages.person(decided, 0), "/visa/" + pages.person(decided, 2), "/loss")
                .map(mine::concat)
                .forEach(all::add);
        Stream.of("/letters", "/delegation", "/documents", "/receipts")
                .map(mine::concat)
                .forEach(all::add);
        all.addAll(List.of(asked, refused, reconsidered, withdrawn, withdrawn + "/withdrawal", lapsed));
        all.addAll(List.of(pages.cancelled(), pages.late(closed), pages.waitlisted(), pages.offered()));
        all.addAll(confirmations);
        all.addAll(approvals);
        all.addAll(List.of("/status", "/receipts", "/letters/NOSUCHCODE", "/applications/no-such-link"));
        all.add("/receipts?number=" + proof.number() + "&sha256=" + proof.sha256());
        all.add("/events/" + closed.code() + "/apply");
        all.add("/events/" + closed.code() + "/apply?late=1");
        return all;
    }

    private String of(int person) {
        return "?person=" + pages.person(decided, person);
    }

    private String first(String application) {
        return "?person="
                + pages.story
                        .applications
                        .caseBehind(application.substring(application.lastIndexOf('/') + 1))
                        .representatives()
                        .getFirst()
                        .id();
    }
}
