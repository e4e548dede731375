package org.pregny.transparency;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.CountedStatements;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.kernel.Language;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.ObjectionResult;
import org.pregny.request.RequestReason;
import org.pregny.request.RequestStory;
import org.pregny.round.Round;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The public learns how a round went, and nothing of one organisation. */
@PregnyTest
class TransparencyTest {

    @LocalServerPort
    int port;

    @Autowired
    RequestStory requests;

    @Autowired
    Transparency transparency;

    @Autowired
    CountedStatements statements;

    Browser browser;

    @BeforeEach
    void aReader() {
        requests.clock.set(TestTime.OPEN);
        browser = new Browser(port);
    }

    @Test
    void aRequestIsCountedAtEachStepThatItCameTo() {
        Round round = aRound("BASIS");
        requests.aRequest(round, from("KE"));
        requests.screened(requests.aRequest(round, from("KE")));
        requests.recommended(requests.aRequest(round, from("KE")));
        requests.accredited(requests.aRequest(round, from("KE")));
        AccreditationRequest objected = requests.circulated(requests.aRequest(round, from("KE")));
        requests.course.objected(objected.id(), RequestStory.CLEO);
        requests.course.objectionsSettled(objected.id(), ObjectionResult.SUSTAINED, RequestStory.CLEO);

        PublishedFigures figures = transparency.of(round);

        assertThat(figures.total().counts())
                .containsEntry(Measure.RECEIVED, 5L)
                .containsEntry(Measure.ELIGIBLE, 4L)
                .containsEntry(Measure.RECOMMENDED, 3L)
                .containsEntry(Measure.OBJECTED, 1L)
                .containsEntry(Measure.ACCREDITED, 1L);
        assertThat(figures.time()).isNull();
    }

    @Test
    void whereObjectionsAreOnlyCountedAGroupTellsNothingBetweenReceiptAndAccreditation() {
        Round counted = aRound("COUNT");
        Round told = aRound("BASIS");
        for (Round round : List.of(counted, told)) {
            IntStream.range(0, 5).forEach(n -> requests.aRequest(round, from("KE")));
            IntStream.range(0, 2).forEach(n -> requests.aRequest(round, from("BR")));
            IntStream.range(0, 3).forEach(n -> requests.aRequest(round, from("CH")));
        }

        Document page = browser.open("/en/special-accreditation/" + counted.code() + "/figures");

        assertThat(page.select("#regions thead th").eachText()).containsExactly("Group", "Received", "Accredited");
        assertThat(page.select("#objections dd").eachText()).containsExactly("0", "0", "0", "0", "0");
        assertThat(page.select("#regions tbody tr").eachText())
                .containsExactly("African States 5 0", "All others together 5 0");
        assertThat(page.select("#total").text()).contains("Objected to", "Received requests that were submitted 10");
        assertThat(page.text()).contains("objections are counted for all together");
        assertThat(browser.open("/en/special-accreditation/" + told.code() + "/figures")
                        .select("#regions tbody tr")
                        .eachText())
                .containsExactly("African States 5 0 0 0 0", "All others together 5 0 0 0 0");
    }

    @Test
    void theTimeToADecisionIsToldOnceThereAreEnough() {
        Round round = aRound("BASIS");
        for (int days = 1; days <= 10; days++) {
            requests.clock.set(TestTime.OPEN);
            AccreditationRequest request = requests.aRequest(round);
            requests.clock.set(TestTime.OPEN.plus(Duration.ofDays(days)));
            requests.refused(request, RequestReason.INCOMPLETE);
        }

        assertThat(transparency.of(round).time()).isEqualTo(new DecisionTime(10, 5, 9));
    }

    @Test
    void whoeverCalculatesGetsATable() {
        Round round = aRound("COUNT");
        IntStream.range(0, 5).forEach(n -> requests.aRequest(round, from("KE")));

        String csv = browser.get("/fr/special-accreditation/" + round.code() + "/figures.csv")
                .body();

        assertThat(csv)
                .startsWith("\uFEFF\"Compté par\",\"Groupe\",\"Reçues\"")
                .contains("\"Ensemble\",\"Ensemble\",\"5\",\"0\",\"0\",\"0\",\"0\"")
                .contains("\"États d’Afrique\",\"5\",\"\",\"\",\"\",\"0\"")
                .endsWith("""
                        "Objections d’États Membres","Organisations non accréditées pour cette raison","0","","","",""
                        """.replace("\n", "\r\n"));
    }

    @Test
    void figuresAreKeptForAMinuteOrUntilARequestOfAnyRoundGoesOn() {
        Round round = aRound("BASIS");
        AccreditationRequest request = requests.aRequest(round, from("KE"));
        assertThat(transparency.of(round).total().of(Measure.ELIGIBLE)).isZero();
        assertThat(statements.during(() -> transparency.of(round))).isEmpty();

        requests.screened(request);
        assertThat(transparency.of(round).total().of(Measure.ELIGIBLE)).isOne();

        requests.clock.set(TestTime.OPEN.plus(Duration.ofSeconds(61)));
        assertThat(statements.during(() -> transparency.of(round))).isNotEmpty();
        assertThat(statements.during(() -> transparency.of(round))).isEmpty();
    }

    @Test
    void everybodyReadsItInTheirLanguage() {
        for (Language language : Language.values()) {
            Document page = browser.open("/" + language.tag() + "/special-accreditation/preparatory-2017/figures");

            assertThat(page.select("h1").text()).isNotBlank();
            assertThat(page.text()).doesNotContain("??");
        }
    }

    private Round aRound(String objections) {
        return requests.rounds.aRound(tree -> ((ObjectNode) tree.get("terms")).put("objections", objections));
    }

    private static OrganisationClaim from(String country) {
        OrganisationClaim any = RequestStory.anOrganisation();
        return new OrganisationClaim(any.name(), country, "NGO", "SPECIAL", "", List.of(), "", "");
    }
}
