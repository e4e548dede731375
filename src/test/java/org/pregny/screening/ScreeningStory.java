package org.pregny.screening;

import java.util.Comparator;
import java.util.List;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.process.Story;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.Asking;
import org.pregny.request.RequestReason;
import org.pregny.request.RequestStory;
import org.pregny.round.Round;
import org.pregny.site.TestStaff;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Requests on the desk of officers who have accounts; everything goes through the facades. */
@Component
@Profile("test")
public class ScreeningStory {

    public static final Actor ANA = Actor.staff("screener-ana");
    public static final Actor BO = Actor.staff("screener-bo");
    public static final Actor LEAD = Actor.staff("screener-lead");

    public final ScreeningDesk desk;
    public final ScreeningClaims claims;
    public final ScreeningDecisions decisions;
    public final ScreeningList list;
    public final RequestStory requests;
    public final Story story;
    private final TestStaff staff;
    private final JdbcClient jdbc;

    ScreeningStory(
            ScreeningDesk desk,
            ScreeningClaims claims,
            ScreeningDecisions decisions,
            ScreeningList list,
            RequestStory requests,
            Story story,
            TestStaff staff,
            JdbcClient jdbc) {
        this.desk = desk;
        this.claims = claims;
        this.decisions = decisions;
        this.list = list;
        this.requests = requests;
        this.story = story;
        this.staff = staff;
        this.jdbc = jdbc;
    }

    /** Two officers and their lead are there to be given tasks. */
    public void open() {
        staff.add(ANA.name(), "REVIEWER");
        staff.add(BO.name(), "REVIEWER");
        staff.add(LEAD.name(), "LEAD_REVIEWER");
    }

    /** The task of a new request. */
    public ScreeningTask aTask(Round round) {
        return task(requests.aRequest(round));
    }

    public ScreeningTask aTask(Round round, OrganisationClaim organisation) {
        return task(requests.aRequest(round, organisation));
    }

    public ScreeningTask aTask(Round round, OrganisationClaim organisation, Language language) {
        return task(requests.aRequest(round, organisation, language));
    }

    /** The task that was opened last. */
    public ScreeningTask task(AccreditationRequest request) {
        return desk.latest(request.id()).orElseThrow();
    }

    public ScreeningTask now(ScreeningTask task) {
        return desk.task(task.id());
    }

    public ScreeningTask next(ScreeningTask task) {
        return desk.of(task.request()).stream()
                .filter(ScreeningTask::isOpen)
                .max(Comparator.comparing(one -> one.timing().openedAt()))
                .orElseThrow();
    }

    public AccreditationRequest request(ScreeningTask task) {
        return requests.desk.request(task.request());
    }

    public SeenRequest seen(ScreeningTask task) {
        return new SeenRequest(task.id(), request(task).version());
    }

    public ScreeningTask preApproved(ScreeningTask task, Actor by) {
        desk.claim(task.id(), by);
        decisions.preApprove(seen(task), "", by);
        return next(task);
    }

    public void recommended(ScreeningTask task, Actor first, Actor second) {
        ScreeningTask other = preApproved(task, first);
        desk.claim(other.id(), second);
        decisions.recommend(seen(other), second);
    }

    public void refused(ScreeningTask task, Actor by) {
        desk.claim(task.id(), by);
        decisions.refuse(seen(task), RequestReason.NOT_RELEVANT, "See our note.", by);
    }

    public void asked(ScreeningTask task, Actor by) {
        desk.claim(task.id(), by);
        decisions.ask(seen(task), new Asking("Who funds you?", List.of("funding")), by);
    }

    /** What the audit trail tells of a request. */
    public List<String> trail(ScreeningTask task) {
        return jdbc.sql("select action from audit_entry where case_id = :id order by id")
                .param("id", task.request().uuid())
                .query(String.class)
                .list();
    }
}
