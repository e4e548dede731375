package org.pregny.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Browser.location;

import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestState;
import org.pregny.round.Round;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** A list and an objection by the pages: of the President's office, of the secretariat, of a mission and of an organisation. */
@PregnyTest
@AnyDatabase
class CirculationPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    TestStaff staff;

    @Autowired
    ListStory tale;

    @Autowired
    LinkKeys keys;

    Round round;
    List<AccreditationRequest> two;
    Browser office;
    Browser secretariat;

    @BeforeEach
    void twoAreRecommended() {
        tale.requests.clock.set(TestTime.OPEN);
        round = tale.requests.rounds.aRound(tree -> tree.withObject("/terms").put("objections", "COUNT"));
        tale.missions("Kenya;Permanent Mission of Kenya;mission-ke@example.org;en");
        two = tale.recommended(round, 2);
        staff.add("circulation-office", "PGA_OFFICE");
        staff.add("circulation-secretariat", "ORGANISER");
        office = new Browser(port).signIn("circulation-office", TestStaff.PASSWORD);
        secretariat = new Browser(port).signIn("circulation-secretariat", TestStaff.PASSWORD);
    }

    @Test
    void theSecretariatPutsAListTogetherAndOnlyTheOfficePutsItToStates() {
        Document lists = secretariat.open("/en/circulation");
        String address = location(secretariat.submit(Form.in(lists, "form[action$=" + round.id() + "]")));
        String line = address + "/lines/" + two.get(0).id();
        Form off = Form.in(secretariat.open(line), "form[action$=/off]");
        HttpResponse<String> silent = secretariat.submit(off.set("reason", " "));
        assertThat(silent.statusCode()).isEqualTo(422);
        assertThat(Browser.page(silent).select(".govuk-error-summary a[href=#reason]"))
                .hasSize(1);

        assertThat(location(secretariat.submit(off.set("reason", "A letter is missing."))))
                .endsWith("?takenOff");
        assertThat(secretariat.submit(off.set("reason", "Once more.")).statusCode())
                .isEqualTo(409);
        Document differences = secretariat.open(address + "/differences?from=2&to=1");
        assertThat(differences.select("tbody tr")).singleElement().satisfies(row -> assertThat(row.text())
                .contains(two.get(0).organisationName(), "Gone", "Taken off", "A letter is missing."));

        assertThat(secretariat.get(address + "/circulate").statusCode()).isEqualTo(403);
        Form circulate = Form.in(office.open(address + "/circulate"), "form[action$=/circulate]");
        assertThat(secretariat.submit(circulate).statusCode()).isEqualTo(403);
        assertThat(location(office.submit(circulate))).endsWith("?circulated");
        assertThat(office.submit(circulate).statusCode()).isEqualTo(409);
        assertThat(office.open(address).select("[data-look-again] progress")).hasSize(1);
    }

    @Test
    void theSilenceIsMovedAfterALookAtWhatMovesWithIt() {
        ListId id = tale.circulated(round);
        String page = "/en/circulation/" + id + "/silence";
        assertThat(office.get(page + "?day=soon").statusCode()).isEqualTo(422);
        assertThat(office.get(page + "?day=2017-08-25").statusCode()).isEqualTo(422);

        Document preview = office.open(page + "?day=2018-03-01");
        assertThat(preview.select("table").text()).contains("1 March 2018", "3 March 2018, 00:00");
        Form move = Form.in(preview, "form[method=post]:has(input[name=seen])");
        assertThat(location(office.submit(move))).endsWith("?moved");
        assertThat(office.submit(move).statusCode()).isEqualTo(422);
        assertThat(office.open("/en/circulation/" + id).text()).contains("1 March 2018");
    }

    @Test
    void anObjectionIsEnteredConfirmedRepliedToNotedAndEndedByThePages() {
        ListId id = tale.circulated(round);
        AccreditationRequest one = two.get(0);
        String entering = "/en/circulation/" + id + "/lines/" + one.id() + "/objection";
        assertThat(secretariat.get(entering).statusCode()).isEqualTo(403);
        Form form = Form.in(office.open(entering), "form[action$=/objection]");
        assertThat(office.submit(form).statusCode()).isEqualTo(422);
        form.set("country", "KE").set("receivedOn", "2017-08-21").set("basis", "Not in line with the Charter.");
        assertThat(Browser.page(office.submit(form)).select(".govuk-error-summary a[href=#source]"))
                .hasSize(1);
        String objection = location(office.submit(form.set("source", "Note verbale 12/2017")))
                .replace("?entered", "");

        Document queue = secretariat.open("/en/opinions");
        assertThat(queue.text()).contains(one.organisationName(), "Note verbale 12/2017", "Kenya");
        agree(queue, one);
        Document raised = office.open(objection);
        assertThat(raised.text()).contains("Under consultation", "Only that there is an objection");

        String link = "/en/objections/"
                + keys.keyTo(
                        LinkKeys.Purpose.OBJECTION,
                        tale.register.to(one.id()).get(0).id().uuid());
        Browser stranger = new Browser(port);
        Document reply = stranger.open(link);
        assertThat(reply.text()).doesNotContain("Kenya", "Charter").contains("not made known");
        assertThat(stranger.submit(Form.in(reply, "form[action*=/objections/]")).statusCode())
                .isEqualTo(422);
        stranger.submit(Form.in(reply, "form[action*=/objections/]").set("reply", "We keep to it."));
        assertThat(stranger.open(link).text()).contains("We keep to it.");
        assertThat(stranger.get(link.substring(0, link.length() - 1) + "_").statusCode())
                .isEqualTo(404);

        Document page = office.open(objection);
        assertThat(page.text()).contains("We keep to it.");
        office.submit(Form.in(page, "form[action$=/notes]").set("note", "The mission will withdraw."));
        Form end = Form.in(page, "form[action$=/end]");
        assertThat(office.submit(end).statusCode()).isEqualTo(422);
        office.submit(end.set("end", "WITHDRAWN").set("endWords", "Note verbale 19/2017"));
        agree(secretariat.open("/en/opinions"), one);
        assertThat(secretariat.open(objection).text()).contains("Withdrawn by the State", "The mission will withdraw.");
        assertThat(tale.requests.desk.request(one.id()).state()).isEqualTo(RequestState.CIRCULATED);
    }

    @Test
    void aMissionReadsTheListBehindItsLinkTakesItAwayAndAcknowledges() {
        ListId id = tale.circulated(round);
        ListRecipient mission = tale.recipients.recipients(id).get(0);
        String key = keys.keyTo(LinkKeys.Purpose.MISSION, mission.id());
        Browser stranger = new Browser(port);

        Document page = stranger.open("/en/missions/" + key);
        assertThat(page.text()).contains(two.get(0).organisationName(), "The silence period ends on");
        for (String format : List.of("PDF", "DOCX", "XLSX")) {
            var file = stranger.fetch("/en/missions/" + key + "/file?format=" + format + "&language=ar");
            assertThat(file.statusCode()).isEqualTo(200);
            assertThat(file.body().length).isGreaterThan(1000);
        }
        stranger.submit(Form.in(page, "form[action*=/missions/]"));

        assertThat(stranger.open("/en/missions/" + key).text()).contains("Receipt was acknowledged");
        assertThat(office.open("/en/circulation/" + id + "/missions").text()).contains("by its link");
        assertThat(stranger.get("/en/missions/" + key.substring(1) + "A").statusCode())
                .isEqualTo(404);
    }

    @Test
    void theOfficesAreReplacedByWhatIsPastedAndOnlyByThePresidentsOffice() {
        Document page = office.open("/en/circulation/missions");
        assertThat(secretariat.open("/en/circulation/missions").select("textarea"))
                .isEmpty();
        Form form = Form.in(page, "form[action$=/missions]");
        assertThat(office.send(form.set("pasted", "no address")).statusCode()).isEqualTo(422);
        HttpResponse<String> taken = office.send(form.set(
                "pasted",
                "State,Office,E-mail\nFrance,Mission de la France,f@example.org\nChad,Mission du Tchad,c@example.org"));

        assertThat(taken.body()).contains("Offices taken in: 2");
        assertThat(tale.missions.missions()).extracting(Mission::state).containsExactly("FR", "TD");
    }

    @Test
    void theOfficeMakesTheListFinalOnceTheSilenceIsOver() {
        ListId id = tale.circulated(round);
        String page = "/en/circulation/" + id;
        assertThat(office.open(page).select("form[action$=/finalisation]")).isEmpty();
        tale.silenceEnds(id);

        Document over = office.open(page);
        assertThat(secretariat.open(page).select("form[action$=/finalisation]")).isEmpty();
        Form finalise = Form.in(over, "form[action$=/finalisation]");
        assertThat(location(office.submit(finalise))).endsWith("?finalising");
        assertThat(office.submit(finalise).statusCode()).isEqualTo(409);
        tale.run(id);

        assertThat(office.open(page).text()).contains("Final");
        assertThat(tale.list(id).isFinal()).isTrue();
    }

    /** The proposal about this request that waits for the secretariat. */
    private void agree(Document queue, AccreditationRequest about) {
        String proposal = "section:contains(" + about.number() + ") form[action*=/opinions/]";
        secretariat.submit(Form.in(queue, proposal).set("agreed", "true"));
    }
}
