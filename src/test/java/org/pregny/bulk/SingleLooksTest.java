package org.pregny.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.bulk.BulkStory.CARLA;
import static org.pregny.bulk.BulkStory.approve;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.CountedStatements;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.CaseSurvey;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeState;
import org.pregny.application.SingleLook;
import org.pregny.application.Surveyed;
import org.pregny.document.DocumentDesk;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.review.ReviewTaskId;
import org.pregny.review.TaskSelection;
import org.pregny.site.TestStaff;
import org.pregny.watch.WatchDesk;
import org.pregny.watch.WatchVerdict;
import org.springframework.beans.factory.annotation.Autowired;

/** Some cases are admitted one by one only; whether by lot or because something is known of them, nobody can tell. */
@PregnyTest
class SingleLooksTest {

    private static final Actor LIAISON = Actor.staff("bulk-liaison");
    private static final Duration LATEST = Duration.ofDays(30);
    private static final byte[] KEY = "a key of this test".getBytes(StandardCharsets.US_ASCII);

    @Autowired
    BulkStory story;

    @Autowired
    WatchDesk watch;

    @Autowired
    Exclusions exclusions;

    @Autowired
    TaskSelection tasks;

    @Autowired
    CaseSurvey survey;

    @Autowired
    DocumentDesk documents;

    @Autowired
    List<SingleLook> singleLooks;

    @Autowired
    CountedStatements statements;

    @Autowired
    TestStaff staff;

    private Event event;
    private String surname;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.tale.story.clock.set(TestTime.OPEN);
        BulkStory.hire(staff);
        event = story.event();
        surname = "Wzloch" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
    }

    @Test
    void aCaseWithAPossibleHitIsASpotCheckWhateverIsSaidOfTheHitLater() {
        Receipt hit = called("Ilze " + surname);
        Receipt clear = called("Ilze Other" + surname);
        list("Name\n" + surname + " ILZE");

        BulkRun run = story.planned(approve(), hit, clear);
        assertThat(why(run, hit)).isEqualTo(LeftOut.SPOT_CHECK);
        assertThat(why(run, clear)).isNull();
        assertThat(why(story.planned(BulkPlan.of(BulkAction.WAITLIST), hit), hit))
                .isEqualTo(LeftOut.SPOT_CHECK);
        assertThat(why(story.planned(new BulkPlan(BulkAction.ASK, null, "Which branch?", true, false), hit), hit))
                .as("nobody is admitted by a question")
                .isNull();

        var open = watch.hits(LIAISON).stream()
                .filter(one -> one.person().nameOnId().equals("Ilze " + surname))
                .findFirst()
                .orElseThrow();
        watch.decide(open.person().id(), open.entry().id(), WatchVerdict.DISMISSED, "Somebody else", LIAISON);
        assertThat(why(story.planned(approve(), hit), hit)).isEqualTo(LeftOut.SPOT_CHECK);
        list("Name\nNobody at all");
        assertThat(why(story.planned(approve(), hit), hit))
                .as("it was one when the reviewer looked first")
                .isEqualTo(LeftOut.SPOT_CHECK);
    }

    @Test
    void whoIsListedAfterThePreviewIsLeftOutAtItsTurn() {
        Receipt hit = called("Ilze " + surname);
        BulkRun run = story.started(approve(), hit);
        list("Name\nIlze " + surname);

        story.work.work(() -> true, 0);

        assertThat(why(run, hit)).isEqualTo(LeftOut.SPOT_CHECK);
        assertThat(story.states(hit)).containsOnly(RepresentativeState.PENDING);
        assertThat(story.heard(hit, "bulk.caseDone")).isZero();
        story.tale.story.approveAll(hit.id());
        assertThat(story.states(hit)).containsOnly(RepresentativeState.APPROVED);
    }

    @Test
    void aHitAndALotDifferInNothingButTheirCases() {
        Receipt hit = called("Ilze " + surname);
        Receipt clear = called("Ilze Other" + surname);
        list("Name\nIlze " + surname);
        SingleLook byLot = drawn(KEY, 1, TestTime.OPEN.plus(LATEST));
        var drawn = new Exclusions(tasks, survey, documents, List.of(byLot));

        BulkItem known = story.item(story.planned(approve(), hit), hit);
        LeftOut lot = known(drawn, clear).why();
        assertThat(known.leftOut()).isEqualTo(lot);
        assertThat(known(exclusions, hit).why()).isEqualTo(lot);
        assertThat(known.failure()).isNull();
        assertThat(statements.during(() -> known(exclusions, hit)))
                .as("what is asked of the database")
                .isEqualTo(statements.during(() -> known(exclusions, clear)));
    }

    @Test
    void theLotIsStableKeyedAndNobodyLeavesItWhoIsInIt() {
        Instant now = TestTime.OPEN;
        List<Surveyed> cases =
                IntStream.range(0, 10_000).mapToObj(n -> submittedAt(now)).toList();
        Set<ApplicationId> first = drawn(KEY, now).among(cases);
        Set<ApplicationId> later = drawn(KEY, now.plus(LATEST)).among(cases);

        assertThat(later.size()).as("five of a hundred").isBetween(400, 600);
        assertThat(first.size()).as("half of them join later").isBetween(180, 320);
        assertThat(later).containsAll(first);
        assertThat(drawn(KEY, now).among(cases)).isEqualTo(first);
        Set<ApplicationId> otherwise = drawn("another".getBytes(StandardCharsets.US_ASCII), now.plus(LATEST))
                .among(cases);
        assertThat(otherwise).as("under another key").isNotEqualTo(later);
        assertThat(otherwise.stream().filter(later::contains).count()).isLessThan(60);
    }

    @Test
    void everybodyWhoWantsSingleLooksIsAsked() {
        assertThat(singleLooks).hasSizeGreaterThanOrEqualTo(2).hasAtLeastOneElementOfType(SpotChecks.class);
    }

    private static SpotChecks drawn(byte[] key, Instant now) {
        return drawn(key, 0.05, now);
    }

    private static SpotChecks drawn(byte[] key, double share, Instant now) {
        return new SpotChecks(key, share, Clock.fixed(now, ZoneOffset.UTC));
    }

    private static Surveyed submittedAt(Instant at) {
        ApplicationId id = new ApplicationId(UUID.randomUUID());
        return new Surveyed(id, ApplicationState.UNDER_REVIEW, 0, at, Language.EN, 1, false, false, false);
    }

    private Receipt called(String name) {
        return story.tale.submit(
                event, BulkStory.ofClear(0).of(aRepresentative(name, UUID.randomUUID() + "@example.org")));
    }

    private void list(String csv) {
        watch.replace(csv.getBytes(StandardCharsets.UTF_8), LIAISON);
    }

    private Exclusions.Known known(Exclusions exclusions, Receipt receipt) {
        ReviewTaskId task = story.tale.story.task(receipt.id()).id();
        Map<ReviewTaskId, Exclusions.Known> known =
                exclusions.of(List.of(BulkItem.chosen(0, task, receipt.id())), approve(), CARLA.name());
        return known.get(task);
    }

    private LeftOut why(BulkRun run, Receipt receipt) {
        return story.item(run, receipt).leftOut();
    }
}
