package org.pregny.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.selection.SelectionStory.person;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.NeedsEntry;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.event.Event;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** On boards and waiting lists a number stands for a protected person, whoever reads them (domain b5). */
@PregnyTest
class ProtectedInListsTest {

    private static final NeedsEntry PROTECTED = new NeedsEntry("", "no", "no", "yes", "");

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    @Autowired
    SelectionStory story;

    private Event hearing;
    private ApplicationId application;

    @BeforeEach
    void twoOfWhomOneIsProtectedApply() {
        story.events.story.clock.set(TestTime.OPEN);
        hearing = story.aHearing();
        application = story.applies(
                hearing,
                person("Open Person", "MAN"),
                person("Hidden Person", "WOMAN").withNeeds(PROTECTED));
    }

    @ParameterizedTest
    @CsvSource({"LEAD_REVIEWER,en,Protected participant 2", "ORGANISER,ar,مشارك محمي 2"})
    void theBoardItsComparisonAndItsDecision(String role, String language, String instead) {
        Scenario left = scenario("Left");
        Scenario right = scenario("Right");
        String panel = story.desk.panels(hearing).getFirst().code();
        for (Representative one : people()) {
            story.desk.place(
                    left.id(),
                    story.desk.scenario(left.id()).version(),
                    Map.of(one.id(), new Placement(panel, true)),
                    SelectionStory.LEAD);
        }
        Browser reader = signedIn(role);

        for (String path : new String[] {
            "/scenarios/" + left.id(),
            "/scenarios/" + left.id() + "/decision",
            "/scenarios/" + right.id() + "/decision",
            "/compare?left=" + left.id() + "&right=" + right.id()
        }) {
            String page = reader.open("/" + language + "/selection" + path).html();
            assertThat(page)
                    .as(path)
                    .contains(instead, "Open Person")
                    .doesNotContain("Hidden Person", "hidden.person", "??");
        }
    }

    @ParameterizedTest
    @CsvSource({"LEAD_REVIEWER,en,Protected participant 2", "ORGANISER,fr,Personne protégée 2"})
    void theWaitingList(String role, String language, String instead) {
        Story tale = story.events.story;
        tale.reviews.decide(
                tale.claimed(application).id(),
                people().stream()
                        .map(one -> RepresentativeVerdict.waitlist(one.id()))
                        .toList(),
                Story.REVIEWER);

        String page = signedIn(role)
                .open("/" + language + "/waiting/" + hearing.code())
                .html();

        assertThat(page).contains(instead, "Open Person").doesNotContain("Hidden Person", "??");
    }

    private List<Representative> people() {
        return story.events.story.applications.caseOf(application).representatives();
    }

    private Scenario scenario(String name) {
        UUID id = story.desk
                .begin(hearing.code(), name, null, SelectionStory.LEAD)
                .id();
        return story.desk.scenario(id);
    }

    private Browser signedIn(String role) {
        String name = role.equals("ORGANISER") ? "lists-organiser" : "lists-lead";
        staff.add(name, role);
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }
}
