package org.pregny.circulation;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.pregny.kernel.Actor;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Proposal;
import org.pregny.opinion.Signatory;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestId;
import org.pregny.request.RequestStory;
import org.pregny.round.Round;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lists of a test's own: recommended by the real tasks, circulated and made final by the real model, jobs by hand. */
@Component
@Profile("test")
public class ListStory {

    public static final Actor OFFICER = Actor.staff("pga-officer");
    public static final Signatory ONE = Signatory.of("pga-officer", "PGA_OFFICE");
    public static final Signatory OTHER = Signatory.of("pga-colleague", "PGA_OFFICE");

    public final CirculationDesk desk;
    public final CirculationOffice office;
    public final ObjectionDesk objections;
    public final ObjectionRegister register;
    public final MissionDirectory missions;
    public final RecipientDesk recipients;
    public final RequestStory requests;
    public final OpinionDesk opinions;
    private final JdbcClient jdbc;

    ListStory(
            CirculationDesk desk,
            CirculationOffice office,
            ObjectionDesk objections,
            ObjectionRegister register,
            MissionDirectory missions,
            RecipientDesk recipients,
            RequestStory requests,
            OpinionDesk opinions,
            JdbcClient jdbc) {
        this.desk = desk;
        this.office = office;
        this.objections = objections;
        this.register = register;
        this.missions = missions;
        this.recipients = recipients;
        this.requests = requests;
        this.opinions = opinions;
        this.jdbc = jdbc;
    }

    public List<AccreditationRequest> recommended(Round round, int count) {
        return IntStream.range(0, count)
                .mapToObj(n -> requests.recommended(requests.aRequest(round)))
                .toList();
    }

    public void missions(String... rows) {
        missions.replace(String.join("\n", rows).getBytes(StandardCharsets.UTF_8), OFFICER);
    }

    public ListId begun(Round round) {
        return desk.begin(round.id(), OFFICER);
    }

    /** Put to States, and everybody on it knows. */
    public ListId circulated(Round round) {
        ListId id = begun(round);
        circulate(id);
        return id;
    }

    public void circulate(ListId id) {
        office.circulate(id, list(id).version(), OFFICER);
        run(id);
    }

    /** To the end of the silence period, and a moment further: nothing is final yet. */
    public void silenceEnds(ListId id) {
        requests.clock.set(list(id).silentFrom());
        run(id);
    }

    /** Made final by an officer; those who are accredited have their letters. */
    public void madeFinal(ListId id) {
        office.finalise(id, OFFICER);
        run(id);
        grant(id);
    }

    public void grant(ListId id) {
        for (ListLine line : desk.lines(id, list(id).version())) {
            requests.story.runDueJobs(line.request().toString());
        }
    }

    public int run(ListId id) {
        return requests.story.runDueJobs(id.toString());
    }

    public CirculationList list(ListId id) {
        return desk.list(id);
    }

    /** Names of those on the last version. */
    public List<RequestId> on(ListId id) {
        return desk.lines(id, list(id).version()).stream()
                .map(ListLine::request)
                .toList();
    }

    /** It came today. */
    public ObjectionId entered(ListId list, AccreditationRequest request, String country) {
        ZoneId zone = requests.rounds.catalogue.round(request.round()).zone();
        LocalDate today = requests.clock.instant().atZone(zone).toLocalDate();
        return objections.enter(
                new ObjectionEntry(
                        list, request.id(), country, "Not in line with the Charter.", "Note verbale 12/2017", today),
                ONE);
    }

    /** Entered by one officer, agreed to by another. */
    public ObjectionId raised(ListId list, AccreditationRequest request, String country) {
        ObjectionId id = entered(list, request, country);
        agree(ObjectionRecording.MATTER, id);
        return id;
    }

    public void end(ObjectionId id, ObjectionState end) {
        objections.end(id, end, "Note verbale 19/2017", ONE);
        agree(ObjectionEnding.MATTER, id);
    }

    public void agree(String matter, ObjectionId id) {
        opinions.give(proposal(matter, id).id(), true, "", OTHER);
    }

    public void turnDown(String matter, ObjectionId id) {
        opinions.give(proposal(matter, id).id(), false, "It is about somebody else.", OTHER);
    }

    public Proposal proposal(String matter, ObjectionId id) {
        return opinions.openAbout(matter, id.uuid()).orElseThrow();
    }

    /** Templates of the letters of a case, in the order in which they were written. */
    public List<String> letters(UUID caseId) {
        return jdbc.sql("select template from outgoing_mail where case_id = :id order by queued_at, template, id")
                .param("id", caseId)
                .query(String.class)
                .list();
    }
}
