package org.pregny.browser;

import static org.junit.jupiter.api.Assertions.assertAll;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
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
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.request.RequestStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/**
 * Every page of a round, its requests, screening, lists, objections, accreditations and figures, in every state and language
 * on a small phone, and their forms with faults. All is made once: a page shows it, and what is faulty changes nothing.
 */
@Tag("browser")
@PregnyTest
@AnyDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageOfRoundsInTheBrowserTest {

    private static final String OFFICER = "every-page-officer";
    private static final String TOO_LONG = "x".repeat(13000);

    @LocalServerPort
    int port;

    @Autowired
    RoundPages pages;

    @Autowired
    TestStaff staff;

    @Autowired
    Mails mails;

    private Chromium chromium;
    private RoundVisit anybody;
    private RoundVisit officer;
    private String mine;

    @BeforeAll
    void aRoundIsThere() {
        pages.make();
        staff.add(OFFICER, "ORGANISER", "PGA_OFFICE", "REVIEWER", "LEAD_REVIEWER");
        chromium = new Chromium();
        anybody = new RoundVisit(chromium, port, new ArrayList<>());
        officer = new RoundVisit(chromium, port, new ArrayList<>()).signedIn(OFFICER);
        pages.screening.desk.claim(pages.task.id(), Actor.staff(OFFICER));
        anybody.begin(Language.EN, pages.round.code(), "every-" + UUID.randomUUID() + "@example.org", mails);
        anybody.describe(RequestStory.anOrganisation().name(), "KE");
        mine = anybody.page.url().replaceFirst("^.*?/en/", "/").replaceFirst("(/portal/requests/[0-9a-f-]+).*", "$1");
        Stream.of(anybody, officer).forEach(one -> one.page.setViewportSize(320, 800));
    }

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        pages.lists.requests.clock.set(TestTime.OPEN);
    }

    @AfterAll
    void close() {
        chromium.close();
    }

    @ParameterizedTest
    @EnumSource
    void everyPageForEverybodyIsRight(Language language) {
        Stream<String> own = Stream.of("", "/organisation", "/questions", "/documents", "/check")
                .map(mine::concat);
        assertAll(Stream.concat(pages.open().stream(), own).map(path -> (Executable) () -> {
            anybody.go(language, path);
            Inspection.of(anybody.page, language);
        }));
    }

    @ParameterizedTest
    @EnumSource
    void everyPageOfTheOfficeIsRight(Language language) {
        assertAll(pages.office().stream().map(path -> (Executable) () -> {
            officer.go(language, path);
            Inspection.speaks(officer.page, language);
            Inspection.works(officer.page);
        }));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormOfTheOrganisationWithFaultsLeadsToThem(Language language) {
        assertAll(
                () -> faulty(anybody, language, mine + "/organisation", "form#step", ""),
                () -> faulty(anybody, language, mine + "/questions", "form#step", TOO_LONG),
                () -> faulty(anybody, language, mine + "/documents", "form#upload", ""),
                () -> faulty(anybody, language, pages.asked, "form#answering", ""),
                () -> faulty(anybody, language, pages.asked, "form#upload", ""),
                () -> faulty(anybody, language, pages.refused, "form#reconsidering", TOO_LONG),
                () -> faulty(anybody, language, pages.objected, "form[action*='/objections/']", ""));
    }

    @ParameterizedTest
    @EnumSource
    void everyFormOfTheOfficeWithFaultsLeadsToThem(Language language) {
        String round = "/rounds/" + pages.round.code();
        String draft = "/circulation/" + pages.draft + "/lines/" + pages.onDraft.id();
        String list = "/circulation/" + pages.circulated;
        String entering = list + "/lines/" + pages.onList.id() + "/objection";
        String objection = "/circulation/objections/" + pages.standing;
        String grant = pages.office().stream()
                .filter(path -> path.endsWith("/suspension"))
                .findFirst()
                .orElseThrow();
        assertAll(
                () -> faulty(officer, language, round + "/terms", "form[action$='/terms/preview']", ""),
                () -> faulty(officer, language, round + "/extension", "form[action$='/terms/preview']", ""),
                () -> faulty(officer, language, round + "/closing", "form[action$='/closing']", ""),
                () -> faulty(officer, language, draft, "form[action$='/off']", ""),
                () -> faulty(officer, language, list + "/silence", "form[action$='/silence']", "soon"),
                () -> faulty(officer, language, entering, "form[action$='/objection']", ""),
                () -> faulty(officer, language, objection, "form[action$='/notes']", ""),
                () -> faulty(officer, language, objection, "form[action$='/end']", ""),
                () -> faulty(officer, language, "/circulation/missions", "form[action$='/missions']", "no address"),
                () -> faulty(officer, language, grant, "form[action$='/suspension']", ""),
                () -> faulty(officer, language, "/screening/" + pages.task.id(), "form[action$='/decision']", ""),
                () -> faulty(officer, language, "/screening/" + pages.task.id(), "form[action$='/information']", ""));
    }

    /** Fills every text of the form with this, and sends it. */
    private void faulty(RoundVisit visit, Language language, String path, String form, String text) {
        visit.go(language, path);
        Page page = visit.page;
        page.evaluate(
                "([form, text]) => document.querySelectorAll(form + ' textarea, ' + form + ' input:not([type=hidden],"
                        + " [type=checkbox], [type=radio], [type=file], [type=submit])').forEach(e => {"
                        + " e.removeAttribute('maxlength'); e.type = e.tagName === 'INPUT' ? 'text' : e.type; e.value = text; })",
                List.of(form, text));
        page.locator(form + " button.govuk-button:not([formaction])").last().click();
        if (visit == officer) {
            Inspection.worksWithFaults(page, language);
        } else {
            Inspection.ofFaults(page, language);
        }
    }
}
