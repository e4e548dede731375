package org.pregny.request;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.TaskService;
import org.pregny.TestTime;
import org.pregny.accreditation.OrganisationClaim;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.process.Story;
import org.pregny.round.Round;
import org.pregny.round.RoundCatalogue;
import org.pregny.round.RoundForm;
import org.pregny.round.RoundQuestion;
import org.pregny.round.RoundStory;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Requests of a test's own: handed in by the real facade, and led on through the real tasks of the engine. */
@Component
@Profile("test")
public class RequestStory {

    public static final Actor ANA = Actor.staff("screener-ana");
    public static final Actor BO = Actor.staff("screener-bo");
    public static final Actor CLEO = Actor.staff("screener-cleo");

    private static final AtomicInteger NUMBERS = new AtomicInteger();

    public final RequestDesk desk;
    public final RequestCourse course;
    public final RequesterDesk requester;
    public final RoundStory rounds;
    public final Story story;
    public final TestTime.SettableClock clock;
    private final RoundCatalogue catalogue;
    private final StoryPapers papers;
    private final TaskService tasks;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    RequestStory(
            RequestDesk desk,
            RequestCourse course,
            RequesterDesk requester,
            RoundStory rounds,
            Story story,
            RoundCatalogue catalogue,
            StoryPapers papers,
            TaskService tasks,
            JdbcClient jdbc,
            TransactionTemplate transaction) {
        this.desk = desk;
        this.course = course;
        this.requester = requester;
        this.rounds = rounds;
        this.story = story;
        this.clock = story.clock;
        this.catalogue = catalogue;
        this.papers = papers;
        this.tasks = tasks;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** An organisation that no register knows and no other test names. */
    public static OrganisationClaim anOrganisation() {
        return anOrganisation(madeUp(NUMBERS.incrementAndGet()));
    }

    public static OrganisationClaim anOrganisation(String name) {
        return new OrganisationClaim(name, "KE", "NGO", "SPECIAL", "", List.of(), "", "");
    }

    /** Nothing that looks like another's: registers and profiles compare names by their words. */
    private static String madeUp(int number) {
        return word() + " " + word() + " " + number;
    }

    private static String word() {
        long bits = UUID.randomUUID().getLeastSignificantBits() >>> 2;
        StringBuilder word = new StringBuilder("Q");
        for (; bits > 0; bits /= 26) {
            word.append((char) ('a' + bits % 26));
        }
        return word.toString();
    }

    /** A request of a new organisation, submitted and in screening. */
    public AccreditationRequest aRequest(Round round) {
        return aRequest(round, anOrganisation());
    }

    public AccreditationRequest aRequest(Round round, OrganisationClaim organisation) {
        return aRequest(round, organisation, Language.EN);
    }

    public AccreditationRequest aRequest(Round round, OrganisationClaim organisation, Language language) {
        return desk.request(submit(aSubmission(round, organisation, language)).id());
    }

    public RequestReceipt submit(RequestSubmission submission) {
        return desk.submit(submission, UUID.randomUUID().toString());
    }

    /** Everything that the round's form asks for. */
    public RequestSubmission aSubmission(Round round, OrganisationClaim organisation, Language language) {
        RoundForm form = catalogue.form(round);
        UUID draft = UUID.randomUUID();
        return new RequestSubmission(
                round.id(),
                language,
                "Ana Ruiz",
                "a" + UUID.randomUUID() + "@example.org",
                organisation,
                List.of(),
                form.questions().stream()
                        .map(q -> new RequestAnswer(q.code(), answer(q)))
                        .toList(),
                draft,
                form.documents().stream()
                        .filter(d -> d.required())
                        .map(d -> new RequestSubmission.SentPaper(papers.keep(draft), d.code()))
                        .toList(),
                false,
                true);
    }

    private static String answer(RoundQuestion question) {
        return switch (question.kind()) {
            case LINE -> "An answer";
            case TEXT -> "An answer\nof two lines";
            case LINK -> "https://www.example.org/about";
            case YEAR -> "1998";
            case CHOICE -> question.choices().get(0).code();
        };
    }

    /** The first officer says yes. */
    public AccreditationRequest screened(AccreditationRequest request) {
        return act(request, () -> {
            course.preApproved(request.id(), ANA, "");
            complete(request.id(), "screenRequest", "screeningOutcome", ScreeningOutcome.PRE_APPROVED);
        });
    }

    /** The second one agrees. */
    public AccreditationRequest recommended(AccreditationRequest request) {
        screened(request);
        return recommend(request);
    }

    public AccreditationRequest recommend(AccreditationRequest request) {
        return act(request, () -> {
            course.recommended(request.id(), BO);
            complete(request.id(), "recommendRequest", "recommendation", Recommendation.RECOMMENDED);
        });
    }

    public AccreditationRequest sentBack(AccreditationRequest request) {
        return act(request, () -> {
            course.sentBack(request.id(), BO, "The letter is not signed.");
            complete(request.id(), "recommendRequest", "recommendation", Recommendation.SENT_BACK);
        });
    }

    public AccreditationRequest refused(AccreditationRequest request, RequestReason reason) {
        return act(request, () -> {
            course.refused(request.id(), new Refusing(reason, "Please see our note.", ANA));
            complete(request.id(), "screenRequest", "screeningOutcome", ScreeningOutcome.REFUSED);
        });
    }

    public AccreditationRequest asked(AccreditationRequest request) {
        return act(request, () -> {
            course.asked(request.id(), new Asking("Who funds you?", List.of("funding", "letter")), ANA);
            complete(request.id(), "screenRequest", "screeningOutcome", ScreeningOutcome.INFORMATION_NEEDED);
        });
    }

    public AccreditationRequest circulated(AccreditationRequest request) {
        return act(recommended(request), () -> course.circulated(request.id(), UUID.randomUUID(), 1, BO));
    }

    public AccreditationRequest reversed(AccreditationRequest request) {
        return act(request, () -> {
            course.reversed(request.id(), CLEO, "The letter is signed after all.");
            complete(request.id(), "reconsiderRequest", "reconsiderationOutcome", ReconsideredOutcome.REVERSED);
        });
    }

    public AccreditationRequest upheld(AccreditationRequest request) {
        return act(request, () -> {
            course.upheld(request.id(), new Refusing(RequestReason.INCOMPLETE, "It is still not signed.", CLEO));
            complete(request.id(), "reconsiderRequest", "reconsiderationOutcome", ReconsideredOutcome.UPHELD);
        });
    }

    /** Silence ends and nobody objects. */
    public AccreditationRequest accredited(AccreditationRequest request) {
        circulated(request);
        course.silenceEnded(request.id());
        story.runDueJobs(request.id().toString());
        return desk.request(request.id());
    }

    /** As the room that screens does it: the decision and the engine's task in one transaction. */
    AccreditationRequest act(AccreditationRequest request, Runnable decision) {
        transaction.executeWithoutResult(t -> decision.run());
        return desk.request(request.id());
    }

    void complete(RequestId id, String task, String variable, Enum<?> outcome) {
        String open = tasks.createTaskQuery()
                .processInstanceBusinessKey(id.toString())
                .taskDefinitionKey(task)
                .singleResult()
                .getId();
        tasks.complete(open, Map.of(variable, outcome.name()));
    }

    /** The user tasks that wait for somebody. */
    public List<String> open(RequestId id) {
        return tasks.createTaskQuery().processInstanceBusinessKey(id.toString()).list().stream()
                .map(t -> t.getTaskDefinitionKey())
                .toList();
    }

    public int runJobsAt(RequestId id, Instant now) {
        clock.set(now);
        return story.runDueJobs(id.toString());
    }

    /** The templates of the letters that were written on it, in no order: the clock of tests stands still. */
    public List<String> letters(RequestId id) {
        return jdbc.sql("select template from outgoing_mail where case_id = :id")
                .param("id", id.uuid())
                .query(String.class)
                .list();
    }

    public List<RequestStep> steps(RequestId id) {
        return desk.file(id).lines().stream().map(RequestLine::step).toList();
    }
}
