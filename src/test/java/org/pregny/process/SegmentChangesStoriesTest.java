package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.LocalDateTime;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.application.Receipt;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.application.Substitution;
import org.pregny.application.SubstitutionDesk;
import org.pregny.event.Event;
import org.pregny.event.EventEdition;
import org.pregny.event.EventFacts;
import org.pregny.event.Segment;
import org.pregny.event.SegmentSet;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Wording;
import org.pregny.pass.Pass;
import org.pregny.review.ReconsiderationReview;
import org.pregny.review.ReviewTask;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.SubstitutionReview;
import org.springframework.beans.factory.annotation.Autowired;

/** What comes after an approval for some segments: another person, a second look, another programme. */
@PregnyTest
@Tag("database")
class SegmentChangesStoriesTest extends SegmentTale {

    @Autowired
    SubstitutionDesk substitutions;

    @Autowired
    SubstitutionReview substitutes;

    @Autowired
    ReconsiderationDesk reconsiderations;

    @Autowired
    ReconsiderationReview secondLook;

    @Test
    void aSubstituteComesToNoMoreThanTheOneWhosePlaceItWas() {
        Receipt receipt = approved("panel-1");
        Substitution asked = substitutions.request(
                receipt.accessKey(),
                person(receipt).id(),
                aRepresentative("Bo Li", UUID.randomUUID() + "@example.org"));
        ReviewTask task = about(asked.id().uuid());
        story.reviews.claim(task.id(), Story.REVIEWER);

        substitutes.accept(task.id(), Story.REVIEWER);
        story.runDueJobs(asked.id().toString());

        assertThat(passes.passesOf(receipt.id()))
                .filteredOn(Pass::isLive)
                .extracting(
                        pass -> pass.holder().nameOnId() + " " + pass.segments().codes())
                .containsExactly("Bo Li [panel-1]");
    }

    @Test
    void theSecondLookAtARefusalMayEndWithSomeSegments() {
        Receipt receipt = tale.submit(hearing, anApplication());
        story.decide(receipt.id(), (about, n) -> false);
        story.runDueJobs(receipt.id());
        reconsiderations.request(receipt.accessKey(), List.of(), "Please");
        ReviewTask task =
                about(reconsiderations.of(receipt.id()).orElseThrow().id().uuid());
        Actor another = Actor.staff("another-reviewer");
        story.reviews.claim(task.id(), another);

        secondLook.decide(task.id(), verdicts(receipt, "panel-1"), another);
        story.runDueJobs(task.subject().toString());

        assertThat(passes.passesOf(receipt.id()))
                .extracting(pass -> pass.segments().codes())
                .containsExactly(List.of("panel-1"));
        assertThat(letters(receipt, "refusalReconsidered")).anyMatch(words -> words.contains("Only for these parts"));
    }

    @Test
    void aMovedOrAddedSegmentLeavesTheCodeAsItIsAndPrintsThePassAnew() {
        Receipt receipt = approved("panel-1", "panel-2");
        Pass before = passes.passesOf(receipt.id()).get(0);
        byte[] sheet = passes.sheetOf(before.id());

        tell(change(programme -> Stream.concat(
                Stream.of(segment("breakfast", "Breakfast", "08:00", "09:00")), programme.map(this::anHourLater))));

        Pass after = passes.passesOf(receipt.id()).get(0);
        assertThat(after.id()).isEqualTo(before.id());
        assertThat(after.code()).isEqualTo(before.code());
        assertThat(passes.sheetOf(after.id())).isNotEqualTo(sheet);
        assertThat(letter(receipt, "eventChanged")).contains("Only for these parts of the programme", "12:40–14:00");
    }

    @Test
    void whatTakesThePlaceOfASegmentThatWasTakenOutIsAnother() {
        Receipt receipt = approved("panel-1");
        Pass before = passes.passesOf(receipt.id()).get(0);

        tell(change(programme -> programme.filter(segment -> !segment.code().equals("panel-1"))));
        tell(change(programme -> Stream.concat(programme, Stream.of(segment("dinner", "Dinner", "19:00", "20:00")))));

        Event now = tale.catalogue.event(hearing.code());
        assertThat(passes.read(before.code()).orElseThrow().segments()).isEqualTo(0b10);
        assertThat(now.segmentNumbers().bits(new SegmentSet(false, List.of("dinner"))))
                .isGreaterThan(0b10);
        assertThat(person(receipt).segments().in(now)).isEmpty();
        assertThat(letters(receipt, "eventChanged"))
                .anyMatch(words -> words.contains("None of the parts that this was for is in the programme any more"));
    }

    private ReviewTask about(UUID subject) {
        return story.reviews.task(new ReviewTaskId(jdbc.sql("select id from review_task where subject_id = :id")
                .param("id", subject)
                .query(UUID.class)
                .single()));
    }

    private EventEdition change(UnaryOperator<Stream<Segment>> edit) {
        return tale.change(
                hearing.code(),
                facts -> with(facts, edit.apply(facts.segments().stream()).toList()));
    }

    private void tell(EventEdition edition) {
        tale.tell(edition);
    }

    private static EventFacts with(EventFacts f, List<Segment> programme) {
        return new EventFacts(
                f.dateStatus(),
                f.firstDay(),
                f.lastDay(),
                f.venue(),
                f.summary(),
                programme,
                f.pickups(),
                f.window(),
                f.review(),
                f.accessPoints());
    }

    private Segment anHourLater(Segment s) {
        return new Segment(
                s.code(), s.title(), s.starts().plusHours(1), s.ends().plusHours(1), s.interpretation());
    }

    private Segment segment(String code, String title, String from, String to) {
        String day = hearing.firstDay() + "T";
        return new Segment(
                code, Wording.of(title), LocalDateTime.parse(day + from), LocalDateTime.parse(day + to), false);
    }
}
