package org.pregny.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.kernel.Language;
import org.pregny.review.Office;
import org.pregny.review.Offices;
import org.pregny.round.Round;
import org.pregny.screening.ScreeningStory;
import org.pregny.screening.ScreeningTask;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An officer's morning at the screening desk: with keys, with a view of their own, to another office, and many at once. */
@PregnyTest
@AnyDatabase
@Tag("browser")
class ScreeningInTheBrowserTest {

    private static final int REQUESTS = 4;

    @Autowired
    ScreeningStory tale;

    @Autowired
    Offices offices;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    private final String officer =
            "screening-keys-" + UUID.randomUUID().toString().substring(0, 8);
    private final List<String> faults = new ArrayList<>();
    private RoundVisit visit;
    private Page page;
    private Round round;

    @Test
    void requestsAreTakenLookedThroughHandedOverAndActedOnTogether() {
        tale.story.clock.set(TestTime.OPEN);
        tale.open();
        staff.add(officer, "REVIEWER");
        round = tale.requests.rounds.aRound();
        List<ScreeningTask> tasks =
                Stream.generate(() -> tale.aTask(round)).limit(REQUESTS).toList();
        offices.save(anOffice(), ScreeningStory.LEAD);
        try (Chromium chromium = new Chromium()) {
            visit = new RoundVisit(chromium, port, faults).signedIn(officer);
            page = visit.page;
            visit.go(list());
            takeAll();
            lookThrough();
            keepAView();
            handOver(tasks.get(0));
            actOnAll();
            switchOff();
        } finally {
            jdbc.sql("update screening_task set office = null where office = 'BROWSED'")
                    .update();
            jdbc.sql("delete from review_office where code = 'BROWSED'").update();
        }
        assertThat(faults).isEmpty();
    }

    /** After each the focus is on the row that was taken, so that the next key goes on from there. */
    private void takeAll() {
        for (int taken = 1; taken <= REQUESTS; taken++) {
            page.keyboard().press("j");
            page.waitForNavigation(() -> page.keyboard().press("c"));
            assertThat(page.locator("tr.pg-worklist__row--mine").count()).isEqualTo(taken);
        }
    }

    private void lookThrough() {
        page.waitForNavigation(() -> page.keyboard().press("Enter"));
        String last = page.locator("h1 bdi").first().innerText();
        for (int back = 1; back < REQUESTS; back++) {
            page.waitForNavigation(() -> page.keyboard().press("k"));
            assertThat(page.locator("h1 bdi").first().innerText()).isNotEqualTo(last);
            last = page.locator("h1 bdi").first().innerText();
        }
        visit.look("screening-case");
        page.waitForNavigation(() -> page.keyboard().press("u"));
        assertThat(page.url()).contains("round=" + round.id());
        page.keyboard().press("g");
        page.waitForNavigation(() -> page.keyboard().press("m"));
        assertThat(page.url()).contains("/screening?view=MINE");
    }

    private void keepAView() {
        visit.go(list() + "&view=MINE");
        page.fill("#viewName", "My morning");
        page.click("form[action$='/review/views'] button");
        assertThat(page.locator("#saved + ul a").innerText()).isEqualTo("My morning");
        visit.look("screening-list");
        page.click("#saved + ul a");
        assertThat(page.locator("table.pg-worklist tbody tr").count()).isEqualTo(REQUESTS);
        visit.go("/review");
        assertThat(page.locator("#saved + ul").count())
                .as("it is of the other desk")
                .isZero();
    }

    private void handOver(ScreeningTask task) {
        visit.go("/screening/" + task.id());
        page.click("a[href$='/office']");
        page.click("form[action$='/office'] button");
        assertThat(page.locator("#error-summary").innerText()).isNotEmpty();
        page.selectOption("#office", "BROWSED");
        page.fill("#reason", "They know it there.");
        page.click("form[action$='/office'] button");
        assertThat(page.locator(".pg-timeline").innerText()).contains("They know it there.", officer);
        visit.look("screening-office");
        assertThat(tale.now(task).holding().office()).isEqualTo("BROWSED");
    }

    private void actOnAll() {
        visit.go(list());
        page.click("button[value=PRE_APPROVE][formaction]");
        visit.look("screening-preview");
        page.fill("#number", "99");
        page.click("form[action$='/start'] button");
        assertThat(page.locator("#number-error").count()).isOne();
        assertThat(page.inputValue("#number")).isEqualTo("99");
        page.fill("#number", Integer.toString(REQUESTS));
        page.click("form[action$='/start'] button");
        visit.look("screening-progress");
        visit.go("/screening/runs");
        visit.look("screening-runs");
    }

    private void switchOff() {
        visit.go(list());
        page.click("form[action$='/review/keys'] button");
        assertThat(page.url()).contains("/screening?keysOff");
        page.keyboard().press("j");
        assertThat(page.evaluate("document.activeElement.closest('.pg-worklist') === null"))
                .isEqualTo(true);
    }

    private String list() {
        return "/screening?round=" + round.id();
    }

    private static Office anOffice() {
        return new Office(
                "BROWSED",
                Arrays.stream(Language.values())
                        .collect(Collectors.toMap(Function.identity(), language -> "Elsewhere " + language.tag())),
                List.of());
    }
}
