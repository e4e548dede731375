package org.pregny.process;

import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.pregny.Applications;
import org.pregny.Events;
import org.pregny.application.ApplicationId;
import org.pregny.application.Receipt;
import org.pregny.event.ApplicationWindow;
import org.pregny.event.DateStatus;
import org.pregny.event.Deadline;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.EventCode;
import org.pregny.event.EventEdition;
import org.pregny.event.EventFacts;
import org.pregny.event.EventOffice;
import org.pregny.event.ReviewTerms;
import org.pregny.event.Venue;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.kernel.Wording;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells the story of an event that changes, by the real facades and the engine's own jobs. */
@Component
@Profile("test")
public class EventStory {

    public static final Actor ORGANISER = Actor.staff("organiser");

    public final Story story;
    public final EventOffice office;
    public final EventCatalogue catalogue;
    public final Events events;
    private final PassOffice passes;
    private final JdbcClient jdbc;

    EventStory(
            Story story,
            EventOffice office,
            EventCatalogue catalogue,
            Events events,
            PassOffice passes,
            JdbcClient jdbc) {
        this.story = story;
        this.office = office;
        this.catalogue = catalogue;
        this.events = events;
        this.passes = passes;
        this.jdbc = jdbc;
    }

    /** A hearing of one's own. */
    public Event aHearing(Consumer<ObjectNode> edit) {
        return events.announceLike("hearing-2", "moving", edit);
    }

    Event aHearingOnTheFourth() {
        return aHearing(EventStory::onTheFourth);
    }

    static ObjectNode onTheFourth(ObjectNode tree) {
        return tree.put("firstDay", "2017-10-04").put("lastDay", "2017-10-04");
    }

    public Receipt submit(Event event, Applications application) {
        return submit(event, application, Language.EN);
    }

    public Receipt submit(Event event, Applications application, Language language) {
        return story.submissions.submit(
                event.code(), application.build(), language, UUID.randomUUID().toString());
    }

    public Receipt approved(Event event, Applications application) {
        Receipt receipt = submit(event, application);
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        return receipt;
    }

    public Receipt approved(Event event) {
        return approved(event, anApplication());
    }

    /** Changes the event as it is now; nobody has been told yet. */
    public EventEdition change(EventCode code, UnaryOperator<EventFacts> edit) {
        Event now = catalogue.event(code);
        return office.change(
                now.with(edit.apply(EventFacts.of(now))), office.edition(code).version(), ORGANISER);
    }

    public EventEdition moveTo(EventCode code, String firstDay) {
        return change(code, facts -> facts.movedTo(DateStatus.CONFIRMED, LocalDate.parse(firstDay)));
    }

    public EventFacts inAnotherRoom(EventFacts f) {
        Venue there = new Venue(
                f.venue().name(),
                Wording.of("Room XX"),
                f.venue().city(),
                f.venue().country(),
                f.venue().zone());
        return facts(f, there, f.window(), f.review());
    }

    public EventFacts aDayLonger(EventFacts f) {
        return new EventFacts(
                f.dateStatus(),
                f.firstDay(),
                f.lastDay().plusDays(1),
                f.venue(),
                f.summary(),
                f.segments(),
                f.pickups(),
                f.window(),
                f.review(),
                f.accessPoints());
    }

    public EventFacts withReviewOf20Days(EventFacts f) {
        return facts(f, f.venue(), f.window(), new ReviewTerms(20, 1, 5));
    }

    EventFacts confirming(EventFacts f, String until) {
        return facts(f, f.venue(), f.window().with(Deadline.CONFIRMATION, LocalDateTime.parse(until)), f.review());
    }

    public EventFacts closing(EventFacts f, String closes) {
        return facts(f, f.venue(), new ApplicationWindow(f.window().opens(), LocalDateTime.parse(closes)), f.review());
    }

    private static EventFacts facts(EventFacts f, Venue venue, ApplicationWindow window, ReviewTerms review) {
        return new EventFacts(
                f.dateStatus(),
                f.firstDay(),
                f.lastDay(),
                venue,
                f.summary(),
                f.segments(),
                f.pickups(),
                window,
                review,
                f.accessPoints());
    }

    /** Lets everybody be told who has to be. */
    public void tell(EventEdition edition) {
        story.runDueJobs(edition.toString());
    }

    /** In the order of their versions. */
    List<Pass> passesOf(ApplicationId application) {
        return passes.passesOf(application).stream()
                .sorted(Comparator.comparing(Pass::version))
                .toList();
    }

    /** The kinds of letter to these people, in the order they were written. */
    public List<String> letters(ApplicationId id) {
        return jdbc.sql("select template from outgoing_mail where case_id = :id order by queued_at, template")
                .param("id", id.uuid())
                .query(String.class)
                .list();
    }
}
