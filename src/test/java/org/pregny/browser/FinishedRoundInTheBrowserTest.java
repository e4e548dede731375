package org.pregny.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.PregnyApplication;
import org.pregny.TestDatabase;
import org.pregny.circulation.CirculationDesk;
import org.pregny.circulation.CirculationList;
import org.pregny.circulation.ListState;
import org.pregny.circulation.ListVersion;
import org.pregny.kernel.RehearsalClock;
import org.pregny.request.RequestDesk;
import org.pregny.request.RequestState;
import org.pregny.round.RoundCatalogue;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** A newcomer to the demo finds a round that has ended: its figures, its final list, who is accredited, and work for today. */
@Tag("browser")
@SpringBootTest(classes = PregnyApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestDatabase.class)
@ActiveProfiles("demo")
class FinishedRoundInTheBrowserTest {

    static Chromium chromium;

    @LocalServerPort
    int port;

    @Autowired
    RehearsalClock clock;

    @Autowired
    RoundCatalogue rounds;

    @Autowired
    RequestDesk requests;

    @Autowired
    CirculationDesk lists;

    private DemoPages pages;

    @BeforeAll
    static void open() {
        chromium = new Chromium();
    }

    @AfterAll
    static void close() {
        chromium.close();
    }

    @BeforeEach
    void theDemoHasStarted() {
        pages = new DemoPages(chromium, port);
    }

    @Test
    void theRoundWentItsWholeWayBeforeTheDemoBegins() {
        var round = rounds.round("preparatory-2017");
        CirculationList list = lists.lists(round.id()).getFirst();
        assertThat(clock.instant())
                .isAfterOrEqualTo(
                        OffsetDateTime.parse("2017-08-21T09:00:00+02:00").toInstant());
        assertThat(round.closedAt()).isEqualTo(round.closesAt());
        assertThat(requests.counts(round.id()))
                .isEqualTo(Map.of(
                        RequestState.ACCREDITED, 11,
                        RequestState.NOT_ACCREDITED, 2,
                        RequestState.NOT_NEEDED, 1));
        assertThat(list.state()).isEqualTo(ListState.FINAL);
        assertThat(lists.versions(list.id()))
                .extracting(ListVersion::kind)
                .contains(ListState.DRAFT, ListState.CIRCULATED, ListState.FINAL);
        assertThat(lists.lines(list.id(), list.version())).hasSize(11);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "ar"})
    void everybodyReadsTheFiguresAndWhoIsAccredited(String language) {
        Page page = pages.newPage();
        page.navigate(pages.address("/" + language + "/special-accreditation/preparatory-2017/figures"));
        assertThat(page.locator("main")).containsText(Pattern.compile("14.*12.*12.*2.*11.*1", Pattern.DOTALL));
        DemoPages.shoot(page, language + "-figures-of-a-round");

        page.navigate(pages.address("/" + language + "/processes/gcm-2017/accredited"));
        assertThat(page.locator("main tbody tr")).hasCount(11);
        assertThat(page.locator("main")).containsText("جمعية مرفأ الزيتون لمرافقة المهاجرين");
        DemoPages.shoot(page, language + "-accredited");
    }

    @Test
    void officersFindTheListAndWorkForToday() {
        Page office = pages.newPage();
        pages.signIn(office, "pga-office");
        office.navigate(pages.address("/en/circulation"));
        assertThat(office.locator("main")).containsText("Special accreditation to the preparatory process");
        DemoPages.shoot(office, "circulation-lists");

        Page reviewer = pages.newPage();
        pages.signIn(reviewer, "reviewer");
        reviewer.navigate(pages.address("/en/screening"));
        for (String name :
                List.of("Saguaro Border Families Witness", "Atelier des deux rives", "Cedar Harbour Legal Aid")) {
            assertThat(reviewer.locator("main")).containsText(name);
        }
    }
}
