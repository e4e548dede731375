package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.pass.Authority;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassControl;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassReason;
import org.pregny.pass.ReminderDesk;
import org.springframework.beans.factory.annotation.Autowired;

/** Some days before the event, whoever may come is reminded once. */
@PregnyTest
@Tag("database")
class VisitReminderStoriesTest {

    @Autowired
    EventStory tale;

    @Autowired
    ReminderDesk reminders;

    @Autowired
    PassOffice passes;

    @Autowired
    PassControl control;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        tale.story.clock.set(TestTime.OPEN);
    }

    @Test
    void whoeverHoldsAPassOrAConfirmationIsRemindedOnceAndNobodyElseIs() {
        Event hearing = hearingOnTheFourth();
        Receipt approved =
                tale.approved(hearing, anApplication().of(aRepresentative(), aGroundsPassHolder("NY", "2017-12-31")));
        Receipt revoked = tale.approved(hearing);
        control.revoke(passes.passesOf(revoked.id()).get(0).id(), PassReason.of(PassCause.MISUSE, Authority.SYSTEM));
        Receipt refused = tale.submit(hearing, anApplication());
        tale.story.decide(refused.id(), (about, position) -> false);
        Receipt pending = tale.submit(hearing, anApplication());

        onDay("2017-09-29T08:59:59+02:00", hearing);
        assertThat(remindersTo(approved)).isZero();
        onDay("2017-09-29T09:00:00+02:00", hearing);
        reminders.remind(tale.story.applications.caseOf(approved.id()).approved().stream()
                .map(Representative::id)
                .toList());
        onDay("2017-10-02T09:00:00+02:00", hearing);

        assertThat(remindersTo(approved)).isEqualTo(2);
        assertThat(remindersTo(revoked) + remindersTo(refused) + remindersTo(pending))
                .isZero();
        assertThat(tale.story.due(hearing.code().text())).isEmpty();
    }

    @Test
    void theReminderMovesWithTheEventAndIsSentAgainForAnotherDay() {
        Event hearing = hearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        tale.tell(tale.moveTo(hearing.code(), "2017-10-11"));
        onDay("2017-09-29T09:00:00+02:00", hearing);
        assertThat(remindersTo(receipt)).isZero();

        onDay("2017-10-06T09:00:00+02:00", hearing);
        assertThat(remindersTo(receipt)).isEqualTo(1);
        tale.tell(tale.change(hearing.code(), tale::inAnotherRoom));
        onDay("2017-10-06T10:00:00+02:00", hearing);
        assertThat(remindersTo(receipt)).isEqualTo(1);

        tale.tell(tale.moveTo(hearing.code(), "2017-10-20"));
        onDay("2017-10-15T09:00:00+02:00", hearing);
        assertThat(remindersTo(receipt)).isEqualTo(2);
    }

    @Test
    void aDateThatIsNotFirmRemindsNobodyUntilItIs() {
        Event hearing = tale.aHearing(tree -> onTheFourth(tree).put("dateStatus", "TBC"));
        Receipt receipt = tale.approved(hearing);
        onDay("2017-09-29T09:00:00+02:00", hearing);
        assertThat(remindersTo(receipt)).isZero();

        tale.tell(tale.moveTo(hearing.code(), "2017-10-11"));
        tale.story.runDueJobs(receipt.id());
        onDay("2017-10-06T09:00:00+02:00", hearing);

        assertThat(remindersTo(receipt)).isEqualTo(1);
    }

    @Test
    void aCancelledEventRemindsNobody() {
        Event hearing = hearingOnTheFourth();
        Receipt receipt = tale.approved(hearing);
        tale.change(hearing.code(), EventFacts::cancelled);
        onDay("2017-09-29T09:00:00+02:00", hearing);

        assertThat(remindersTo(receipt)).isZero();
    }

    private void onDay(String time, Event event) {
        tale.story.clock.set(time);
        tale.story.runDueJobs(event.code().text());
    }

    private long remindersTo(Receipt receipt) {
        return tale.letters(receipt.id()).stream()
                .filter("visitReminder"::equals)
                .count();
    }

    private Event hearingOnTheFourth() {
        return tale.aHearing(VisitReminderStoriesTest::onTheFourth);
    }

    private static ObjectNode onTheFourth(ObjectNode tree) {
        return tree.put("firstDay", "2017-10-04").put("lastDay", "2017-10-04");
    }
}
