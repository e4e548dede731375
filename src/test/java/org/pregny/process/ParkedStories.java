package org.pregny.process;

import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.accreditation.AskedAccreditations;
import org.pregny.accreditation.ProfileId;
import org.pregny.accreditation.RegisterImport;
import org.pregny.application.ApplicationId;
import org.pregny.application.ApplicationState;
import org.pregny.application.EventApplication;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.ParkingDesk;
import org.pregny.application.ParkingOutcome;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.event.Event;
import org.pregny.review.ReviewTask;
import org.springframework.beans.factory.annotation.Autowired;

/** What stories of parked applications share: somebody applies whose organisation has asked for accreditation. */
@PregnyTest
abstract class ParkedStories {

    @Autowired
    EventStory tale;

    @Autowired
    AskedAccreditations asked;

    @Autowired
    RegisterImport imports;

    @Autowired
    ParkingDesk parking;

    final OrganisationEntry entry = OrganisationEntry.of("Assembly " + UUID.randomUUID(), "KE", "NGO", "SPECIAL", "");
    Event event;
    ProfileId organisation;
    Receipt receipt;

    @BeforeEach
    void somebodyAppliesWhoseOrganisationHasAskedForAccreditation() {
        tale.story.clock.set(TestTime.OPEN);
        event = tale.aHearing(tree -> {});
        organisation = asked.ask(entry.claim());
        receipt = submit();
    }

    Receipt submit() {
        return tale.submit(event, anApplication().by(entry).of(aRepresentative()));
    }

    void enter(String name) {
        String file = "Reference,Name,Country,Status\nS-" + UUID.randomUUID() + "," + name + ",KE,Accredited\n";
        imports.apply(
                imports.read(
                        new RegisterImport.Handed("SPECIAL", "list.csv", file.getBytes(StandardCharsets.UTF_8), false),
                        EventStory.ORGANISER),
                EventStory.ORGANISER);
    }

    void decided(ParkingOutcome outcome) {
        asked.answer(organisation);
        parking.decided(organisation, event.process(), outcome);
    }

    EventApplication application() {
        return tale.story.applications.application(receipt.id());
    }

    ApplicationState state() {
        return state(receipt.id());
    }

    ApplicationState state(ApplicationId id) {
        return tale.story.applications.application(id).state();
    }

    ReviewTask task(ApplicationId id) {
        return tale.story.task(id);
    }

    Representative person() {
        return tale.story.applications.caseOf(receipt.id()).representatives().getFirst();
    }

    Instant waitsUntil() {
        return parking.of(receipt.id()).orElseThrow().waitsUntil();
    }

    List<String> letters() {
        return tale.letters(receipt.id());
    }
}
