package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.NeedsEntry;
import org.pregny.application.RepresentativeEntry;
import org.pregny.kernel.Actor;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.Signatory;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Names of protected people are read by whoever works on their case, and by others only when two say so (domain b5). */
@PregnyTest
class ProtectedNamesTest {

    private static final Signatory SECOND = Signatory.of("names-second", "LEAD_REVIEWER");

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    TestStaff staff;

    @Autowired
    ReviewDesk desk;

    @Autowired
    NameAsking names;

    @Autowired
    OpinionDesk opinions;

    @Autowired
    JdbcClient jdbc;

    ReviewTask task;
    String email;

    @BeforeEach
    void oneOfTwoIsProtected() {
        story.clock.set(TestTime.OPEN);
        email = UUID.randomUUID() + "@example.org";
        task = story.task(story.submit(anApplication()
                        .from(email)
                        .of(
                                aRepresentative("Open Person", UUID.randomUUID() + "@example.org"),
                                isProtected("Hidden Person", email))
                        .build())
                .id());
    }

    @ParameterizedTest
    @CsvSource({"en,Protected participant 2", "ar,مشارك محمي 2"})
    void whoeverDoesNotWorkOnTheCaseReadsANumberAndWhoeverClaimsItTheName(String language, String instead) {
        Browser reader = signedIn("names-reader", "REVIEWER");

        String page = reader.open("/" + language + "/review/" + task.id()).html();
        assertThat(page)
                .contains(instead, "Open Person")
                .doesNotContain("Hidden Person", email, "President of the secret", "??");

        desk.claim(task.id(), Actor.staff("names-reader"));
        assertThat(reader.open("/" + language + "/review/" + task.id()).html()).contains("Hidden Person", email);

        assertThat(signedIn("names-other", "LEAD_REVIEWER")
                        .open("/" + language + "/review/" + task.id())
                        .html())
                .contains(instead)
                .doesNotContain("Hidden Person", email);
    }

    @Test
    void whoDoesNotWorkOnItAsksAndReadsTheNamesForEightHoursWhenAnotherAgrees() {
        Browser reader = signedIn("names-reader", "REVIEWER");
        Form asking = Form.in(reader.open("/en/review/" + task.id() + "/handling"), "form[action$=/names]");
        assertThat(reader.send(asking).statusCode()).isEqualTo(422);
        reader.send(asking.set("grounds", "The security service asks."));
        Proposal proposal = asked();
        assertThatThrownBy(() -> opinions.give(proposal.id(), true, "", Signatory.of("names-reader", "LEAD_REVIEWER")))
                .hasMessage("opinion.refused.fourEyes");
        assertThat(page(reader)).doesNotContain("Hidden Person");

        opinions.give(proposal.id(), true, "", SECOND);

        assertThat(page(reader)).contains("Hidden Person");
        assertThat(page(signedIn("names-other", "REVIEWER"))).doesNotContain("Hidden Person");
        story.clock.set(TestTime.OPEN.plus(NameDisclosure.SHOWN_FOR).minusSeconds(1));
        assertThat(page(reader)).contains("Hidden Person");
        story.clock.set(TestTime.OPEN.plus(NameDisclosure.SHOWN_FOR));
        assertThat(page(reader)).doesNotContain("Hidden Person");
        assertThat(audited()).contains("opinion.proposed", "opinion.agreed", "review.namesDisclosed");
    }

    @Test
    void turnedDownNothingIsShownAndItCanBeAskedAgain() {
        Signatory reader = Signatory.of("names-reader", "REVIEWER");
        Proposal first = names.ask(task.id(), "Curious.", reader);
        assertThatThrownBy(() -> names.ask(task.id(), "Curious.", reader)).hasMessage("opinion.refused.twice");
        opinions.give(first.id(), false, "No need to know.", SECOND);

        assertThat(page(signedIn("names-reader", "REVIEWER"))).doesNotContain("Hidden Person");
        opinions.give(names.ask(task.id(), "The police asks.", reader).id(), true, "", SECOND);
        assertThat(page(signedIn("names-reader", "REVIEWER"))).contains("Hidden Person");
    }

    private Proposal asked() {
        return opinions.open().stream()
                .filter(p -> task.application().uuid().equals(p.caseId()))
                .findFirst()
                .orElseThrow();
    }

    private String page(Browser reader) {
        return reader.open("/en/review/" + task.id()).html();
    }

    private Browser signedIn(String name, String role) {
        staff.add(name, role);
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }

    private List<String> audited() {
        return jdbc.sql("select action from audit_entry where case_id = :id")
                .param("id", task.application().uuid())
                .query(String.class)
                .list();
    }

    private static RepresentativeEntry isProtected(String name, String email) {
        return new RepresentativeEntry(
                name,
                "",
                email,
                "PASSPORT",
                "7Q3Z",
                "",
                "no",
                "",
                "",
                "President of the secret",
                new NeedsEntry("", "no", "no", "yes", ""));
    }
}
