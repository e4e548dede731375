package org.pregny.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.application.NeedDesk;
import org.pregny.application.NeedNote;
import org.pregny.application.NeedNoted;
import org.pregny.application.Particulars;
import org.pregny.application.ParticularsDesk;
import org.pregny.pass.Pass;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the desk notes of a need stands beside what was known before: nothing is lost, and who noted it and when is known. */
@PregnyTest
@Tag("database")
class DeskNeedTest {

    @Autowired
    DeskStory story;

    @Autowired
    NeedDesk needs;

    @Autowired
    ParticularsDesk particulars;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Pass pass;
    Browser officer;

    @BeforeEach
    void somebodyAskedForARamp() {
        pass = story.issued(story.hearing(tree -> {}), anApplication().of(DeskStory.inNeedOf("A ramp to the podium")));
        officer = signedIn("need-officer", "PASS_OFFICER");
    }

    @Test
    void whatTheApplicationSaidAndEveryNoteStay() {
        note("A sign language interpreter");
        story.clock.set(story.clock.instant().plus(Duration.ofMinutes(5)));
        note("A seat near the door");

        Particulars told = particulars.particulars(pass.application());
        assertThat(told.needsOf(pass.representative()).accessibility()).isEqualTo("A ramp to the podium");
        assertThat(told.notesOf(pass.representative()))
                .extracting(NeedNote::words)
                .containsExactly("A sign language interpreter", "A seat near the door");
        assertThat(told.notesOf(pass.representative()))
                .allMatch(note -> note.by().equals("need-officer"))
                .extracting(NeedNote::at)
                .isSorted()
                .doesNotHaveDuplicates();
    }

    @Test
    void theDeskSeesThatAndByWhomAndWhenButNotWhatIsNeeded() {
        note("A sign language interpreter");
        HttpResponse<String> again = officer.send(form("").set("protection", "true"));

        Document page = Browser.page(again);
        assertThat(page.select("#noted-needs li").eachText())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("Needs help: need-officer, ")
                                .contains("2017"),
                        second -> assertThat(second).startsWith("Not to be named in lists: need-officer, "));
        assertThat(page.text()).doesNotContain("interpreter", "ramp");
    }

    @Test
    void whoeverDecidesOnTheCaseReadsAllOfIt() {
        note("A sign language interpreter");
        Browser reviewer = signedIn("need-reviewer", "LEAD_REVIEWER");

        Document page = reviewer.open("/en/review/" + task(pass));

        assertThat(page.text()).contains("A ramp to the podium", "A sign language interpreter", "need-officer");
    }

    @Test
    void whereANameIsHiddenSoIsWhatMayTellIt() {
        note("Ines needs an interpreter");
        needs.noteProtection(pass.representative(), DeskStory.COLLEAGUE);
        Browser reviewer = signedIn("need-reviewer", "LEAD_REVIEWER");

        Document page = reviewer.open("/en/review/" + task(pass));

        assertThat(page.text()).contains("need-officer", "desk-colleague").doesNotContain("Ines needs");
    }

    @Test
    void aNoteOfSomebodyWhoAskedForNothingMarksThemToo() {
        Pass other = story.issued();
        assertThat(particulars.needingAssistance(List.of(other.representative())))
                .isEmpty();

        needs.noteAssistance(other.representative(), "A wheelchair", DeskStory.OFFICER);

        assertThat(particulars.needingAssistance(List.of(other.representative())))
                .containsExactly(other.representative());
        assertThat(particulars.assistedPeople(other.event())).containsExactly(other.representative());
        assertThat(needs.notesOf(other.representative()))
                .extracting(NeedNote::need)
                .containsExactly(NeedNoted.Need.ASSISTANCE);
        assertThat(particulars.isProtected(other.representative())).isFalse();
    }

    private UUID task(Pass pass) {
        return jdbc.sql(
                        "select id from review_task where application_id = :application order by opened_at desc limit 1")
                .param("application", pass.application().uuid())
                .query(UUID.class)
                .single();
    }

    private void note(String words) {
        assertThat(officer.send(form(words)).statusCode()).isEqualTo(200);
    }

    private Form form(String words) {
        return Form.in(officer.open("/en/desk/passes/" + pass.id()), "form[action$=needs]")
                .set("assistance", words);
    }

    private Browser signedIn(String name, String role) {
        staff.add(name, role);
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }
}
