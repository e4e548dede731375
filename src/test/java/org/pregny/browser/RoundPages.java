package org.pregny.browser;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.pregny.Mails;
import org.pregny.TestTime;
import org.pregny.circulation.ListId;
import org.pregny.circulation.ListStory;
import org.pregny.circulation.ObjectionId;
import org.pregny.circulation.ObjectionState;
import org.pregny.grant.GrantDesk;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestReason;
import org.pregny.request.RequestStory;
import org.pregny.round.Round;
import org.pregny.round.RoundStory;
import org.pregny.screening.ScreeningStory;
import org.pregny.screening.ScreeningTask;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** A round, its requests, lists, objections and accreditations in every state, and where their pages stand. */
@Component
@Profile("test")
class RoundPages {

    final ListStory lists;
    final ScreeningStory screening;
    private final RequestStory requests;
    private final GrantDesk grants;
    private final Mails mails;

    Round round;
    Round closed;
    String asked;
    String refused;
    String objected;
    String mission;
    ListId draft;
    ListId circulated;
    AccreditationRequest onDraft;
    AccreditationRequest onList;
    ObjectionId standing;
    ScreeningTask task;
    private final List<String> open = new ArrayList<>();
    private final List<String> office = new ArrayList<>();

    RoundPages(ListStory lists, ScreeningStory screening, GrantDesk grants, Mails mails) {
        this.lists = lists;
        this.screening = screening;
        this.requests = lists.requests;
        this.grants = grants;
        this.mails = mails;
    }

    /** Whoever opens pages of the office takes the tasks that are theirs. */
    void make() {
        requests.clock.set(TestTime.OPEN);
        screening.open();
        lists.missions("Kenya;Permanent Mission of Kenya;mission-ke@example.org;en");
        round = requests.rounds.aRound();
        closed = requests.rounds.aRound();
        requests.rounds.office.close(closed.id(), closed.version(), RoundStory.ORGANISER);
        open.addAll(List.of("/special-accreditation", "/missions/no-such-key", "/objections/no-such-key"));
        Stream.of(round, closed)
                .map(one -> "/special-accreditation/" + one.code())
                .forEach(call -> open.addAll(List.of(call, call + "/figures")));
        open.add("/portal/requests/new?round=" + round.code());
        open.add("/portal/requests/new?round=" + closed.code());
        open.add("/processes/" + round.process() + "/accredited");
        makeRequests();
        makeLists();
        makeOffice();
    }

    List<String> open() {
        return open;
    }

    List<String> office() {
        return office;
    }

    private void makeRequests() {
        AccreditationRequest screened = requests.aRequest(round);
        AccreditationRequest merged = requests.aRequest(round);
        requests.course.merged(merged.id(), screened.id(), RequestStory.ANA);
        AccreditationRequest withdrawn = requests.aRequest(round);
        requests.requester.withdraw(withdrawn.id());
        AccreditationRequest question = requests.asked(requests.aRequest(round));
        AccreditationRequest no = requests.refused(requests.aRequest(round), RequestReason.NOT_RELEVANT);
        AccreditationRequest again = requests.refused(requests.aRequest(round), RequestReason.INCOMPLETE);
        requests.requester.askReconsideration(again.id(), "We are.");
        AccreditationRequest yes = requests.accredited(requests.aRequest(round));
        asked = at(question);
        refused = at(no);
        open.addAll(Stream.of(screened, merged, withdrawn, question, no, again, yes)
                .map(this::at)
                .toList());
        open.add(at(screened) + "/withdrawal");
        String grant = "/accreditations/"
                + grants.ofRequest(yes.id().uuid()).orElseThrow().id();
        office.addAll(List.of("/accreditations", "/accreditations?process=" + round.process(), grant));
        office.addAll(List.of(grant + "/suspension", grant + "/revocation"));
        task = screening.task(screened);
        Stream.of(screened, merged, no)
                .map(request -> "/screening/" + screening.task(request).id())
                .forEach(office::add);
    }

    private void makeLists() {
        List<AccreditationRequest> three = lists.recommended(round, 3);
        circulated = lists.circulated(round);
        onList = three.get(1);
        standing = lists.raised(circulated, three.get(0), "FR");
        ObjectionId entered = lists.entered(circulated, three.get(2), "FR");
        objected = link(three.get(0).id().uuid(), "objectionRaised", "/objections/");
        mission = link(circulated.uuid(), "listCirculated", "/missions/");
        onDraft = lists.recommended(round, 1).get(0);
        draft = lists.begun(round);
        open.addAll(List.of(objected, mission, at(three.get(0)), at(three.get(1))));
        Stream.of(standing, entered).map(id -> "/circulation/objections/" + id).forEach(office::add);
        String list = "/circulation/" + circulated;
        Stream.of("", "/silence", "/silence?day=2018-03-01", "/missions", "/differences", "/lines/" + onList.id())
                .map(list::concat)
                .forEach(office::add);
        office.addAll(List.of(list + "/lines/" + onList.id() + "/objection", list + "?find=nobody"));
        String next = "/circulation/" + draft;
        office.addAll(List.of("/circulation", "/circulation/missions", next, next + "/circulate"));
        office.add(next + "/lines/" + onDraft.id());
        finish();
    }

    /** Another round whose list is final, with one objection upheld. */
    private void finish() {
        Round other =
                requests.rounds.aRound(tree -> tree.withObject("/terms/silence").put("decider", "SECRETARIAT"));
        List<AccreditationRequest> two = lists.recommended(other, 2);
        ListId last = lists.circulated(other);
        ObjectionId upheld = lists.raised(last, two.get(0), "FR");
        lists.silenceEnds(last);
        lists.madeFinal(last);
        lists.end(upheld, ObjectionState.SUSTAINED);
        open.addAll(List.of(
                at(two.get(0)),
                at(two.get(1)),
                link(last.uuid(), "listFinal", "/missions/"),
                link(two.get(0).id().uuid(), "objectionRaised", "/objections/"),
                "/processes/" + other.process() + "/accredited",
                "/special-accreditation/" + other.code() + "/figures"));
        office.addAll(List.of("/circulation/" + last, "/circulation/" + last + "/differences?from=1&to=3"));
        office.addAll(List.of("/circulation/objections/" + upheld, "/rounds/" + other.code()));
        requests.clock.set(TestTime.OPEN);
    }

    private void makeOffice() {
        String mine = "/rounds/" + round.code();
        office.addAll(
                List.of("/rounds", mine, mine + "/extension", mine + "/closing", mine + "/terms", mine + "/form"));
        office.addAll(List.of("/rounds/" + closed.code(), "/rounds/new"));
        office.add("/rounds/new/terms?process=" + round.process() + "&like=conference-2018");
        office.addAll(List.of("/screening", "/screening?round=" + round.id(), "/screening/runs"));
    }

    String at(AccreditationRequest request) {
        return "/requests/" + requests.desk.accessKey(request.id());
    }

    private String link(UUID about, String template, String kind) {
        String href = mails.all(about, template)
                .getLast()
                .selectFirst("a[href*=" + kind + "]")
                .attr("href");
        return href.substring(href.indexOf(kind));
    }
}
