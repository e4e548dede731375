package org.pregny.process;

import static org.pregny.Applications.anApplication;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.pregny.Mails;
import org.pregny.TestTime;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.event.Event;
import org.pregny.event.SegmentSet;
import org.pregny.pass.PassOffice;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hearing of many segments, and people who are approved for some of them. */
class SegmentTale {

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    PassOffice passes;

    @Autowired
    Mails mails;

    @Autowired
    JdbcClient jdbc;

    Event hearing;

    @BeforeEach
    void aHearingOfManySegments() {
        story.clock.set(TestTime.OPEN);
        hearing = tale.aHearing(tree -> {});
    }

    String letter(Receipt receipt, String template) {
        return letters(receipt, template).getLast();
    }

    List<String> letters(Receipt receipt, String template) {
        return mails.all(receipt.id().uuid(), template).stream()
                .map(letter -> plainSpaces(letter.text()))
                .toList();
    }

    static String plainSpaces(String text) {
        return text.replace('\u00A0', ' ').replace('\u202F', ' ');
    }

    Receipt approved(String... segments) {
        Receipt receipt = decided(segments);
        story.runDueJobs(receipt.id());
        return receipt;
    }

    Receipt decided(String... segments) {
        Receipt receipt = tale.submit(hearing, anApplication());
        story.reviews.decide(story.claimed(receipt.id()).id(), verdicts(receipt, segments), Story.REVIEWER);
        return receipt;
    }

    List<RepresentativeVerdict> verdicts(Receipt receipt, String... segments) {
        SegmentSet some = SegmentSet.of(hearing, Arrays.asList(segments));
        return story.applications.caseOf(receipt.id()).representatives().stream()
                .map(person -> RepresentativeVerdict.approve(person.id(), some))
                .toList();
    }

    Representative person(Receipt receipt) {
        return story.applications.caseOf(receipt.id()).representatives().get(0);
    }
}
