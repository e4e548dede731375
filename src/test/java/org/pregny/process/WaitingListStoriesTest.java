package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Mails;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.OfferGone;
import org.pregny.application.Receipt;
import org.pregny.application.RefusalReason;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeState;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.WaitingDesk;
import org.pregny.application.WaitingLine;
import org.pregny.event.EventCode;
import org.pregny.kernel.NotFound;
import org.pregny.pass.PassOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@PregnyTest
class WaitingListStoriesTest {

    private static final EventCode HEARING = EventCode.of("hearing-2");

    @Autowired
    Story story;

    @Autowired
    WaitingDesk waiting;

    @Autowired
    PassOffice passes;

    @Autowired
    Mails mails;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void nobodyWaitsOnTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
        waiting.list(HEARING).forEach(line -> jdbc.sql("update representative set state = 'REFUSED' where id = :id")
                .param("id", line.representative().uuid())
                .update());
    }

    @Test
    void theFirstWhoWaitsIsOfferedAPlaceAndGetsAPassAfterTakingIt() {
        RepresentativeId first = waitlisted("Ana Ruiz");
        RepresentativeId second = waitlisted("Bo Li");

        assertThat(waiting.offer(HEARING, 1, Story.REVIEWER)).isEqualTo(1);
        assertThat(stateOf(first)).isEqualTo(RepresentativeState.OFFERED);
        assertThat(stateOf(second)).isEqualTo(RepresentativeState.WAITLISTED);
        waiting.accept(keyInLetterTo(first));
        waiting.accept(keyInLetterTo(first));
        runDueJobs(first);

        assertThat(stateOf(first)).isEqualTo(RepresentativeState.APPROVED);
        assertThat(passes.passesOf(person(first).application())).hasSize(1);
        assertThat(letters(first)).contains("passIssued").containsOnlyOnce("placeOffered");
    }

    @Test
    void aDeclinedPlaceGoesToTheNextAtOnce() {
        RepresentativeId first = waitlisted("Ana Ruiz");
        RepresentativeId second = waitlisted("Bo Li");
        waiting.offer(HEARING, 1, Story.REVIEWER);
        String key = keyInLetterTo(first);

        waiting.decline(key);

        assertThat(stateOf(first)).isEqualTo(RepresentativeState.DECLINED);
        assertThat(stateOf(second)).isEqualTo(RepresentativeState.OFFERED);
        assertThat(letters(second)).containsOnlyOnce("placeOffered");
        assertThatThrownBy(() -> waiting.accept(key)).isInstanceOf(OfferGone.class);
    }

    @Test
    void anUnansweredOfferExpiresAfterTwoDaysAndGoesToTheNext() {
        RepresentativeId first = waitlisted("Ana Ruiz");
        RepresentativeId second = waitlisted("Bo Li");
        waiting.offer(HEARING, 1, Story.REVIEWER);
        String key = keyInLetterTo(first);

        story.clock.set("2017-08-23T08:59:59+02:00");
        assertThat(runDueJobs(first)).isZero();
        story.clock.set("2017-08-23T09:00:00+02:00");
        assertThatThrownBy(() -> waiting.accept(key))
                .isInstanceOf(OfferGone.class)
                .hasMessageContaining("OFFER_EXPIRED");
        story.clock.set("2017-08-23T09:00:01+02:00");
        runDueJobs(first);

        assertThat(stateOf(first)).isEqualTo(RepresentativeState.OFFER_EXPIRED);
        assertThat(letters(first)).containsOnlyOnce("waitingEnded");
        assertThat(stateOf(second)).isEqualTo(RepresentativeState.OFFERED);
    }

    @Test
    void waitingEndsADayBeforeTheEvent() {
        RepresentativeId first = waitlisted("Ana Ruiz");

        story.clock.set("2017-10-10T00:00:01+02:00");
        runDueJobs(first);

        assertThat(stateOf(first)).isEqualTo(RepresentativeState.REFUSED);
        assertThat(person(first).reason()).isEqualTo(RefusalReason.CAPACITY);
        assertThat(letters(first)).containsOnlyOnce("waitingEnded");
        assertThat(waiting.list(HEARING)).isEmpty();
    }

    @Test
    void theListIsInTheOrderOfTheApplications() {
        RepresentativeId first = waitlisted("Ana Ruiz");
        RepresentativeId second = waitlisted("Bo Li");

        assertThat(waiting.list(HEARING))
                .extracting(WaitingLine::representative)
                .containsExactly(first, second);
    }

    @Test
    void twoOffersAtTheSameMomentNeverReachTheSamePerson() throws Exception {
        RepresentativeId first = waitlisted("Ana Ruiz");
        RepresentativeId second = waitlisted("Bo Li");
        Callable<Integer> offer = () -> waiting.offer(HEARING, 1, Story.REVIEWER);

        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            for (Future<Integer> done : both.invokeAll(List.of(offer, offer))) {
                done.get();
            }
        }
        waiting.offer(HEARING, 2, Story.REVIEWER);

        assertThat(List.of(first, second)).allSatisfy(id -> {
            assertThat(stateOf(id)).isEqualTo(RepresentativeState.OFFERED);
            assertThat(letters(id)).containsOnlyOnce("placeOffered");
        });
    }

    @Test
    void aGuessedLinkOpensNothing() {
        RepresentativeId first = waitlisted("Ana Ruiz");
        waiting.offer(HEARING, 1, Story.REVIEWER);
        String key = keyInLetterTo(first);

        assertThatThrownBy(() -> waiting.offerBehind(key.substring(1) + "A")).isInstanceOf(NotFound.class);
    }

    /** Each applies a second after the one before, and all before the story begins. */
    private RepresentativeId waitlisted(String name) {
        story.clock.set(TestTime.OPEN.minusSeconds(60L - waiting.list(HEARING).size()));
        Receipt receipt = story.submit(anApplication()
                .of(aRepresentative(name, UUID.randomUUID() + "@example.org"))
                .build());
        RepresentativeId id =
                story.applications.caseOf(receipt.id()).representatives().get(0).id();
        story.reviews.decide(
                story.claimed(receipt.id()).id(), List.of(RepresentativeVerdict.waitlist(id)), Story.REVIEWER);
        story.clock.set(TestTime.OPEN);
        return id;
    }

    private int runDueJobs(RepresentativeId id) {
        return story.runDueJobs(id.toString());
    }

    private Representative person(RepresentativeId id) {
        return story.applications.representative(id).orElseThrow();
    }

    private RepresentativeState stateOf(RepresentativeId id) {
        return person(id).state();
    }

    private List<String> letters(RepresentativeId id) {
        return jdbc.sql("select template from outgoing_mail where case_id = :id")
                .param("id", person(id).application().uuid())
                .query(String.class)
                .list();
    }

    private String keyInLetterTo(RepresentativeId id) {
        String link = mails.html("placeOffered", person(id).email())
                .selectFirst("a[href*=/offers/]")
                .attr("href");
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
