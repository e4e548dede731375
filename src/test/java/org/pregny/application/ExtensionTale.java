package org.pregny.application;

import static org.pregny.Applications.anApplication;
import static org.pregny.application.ApplicationJson.application;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDateTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.pregny.Mails;
import org.pregny.event.Deadline;
import org.pregny.event.Event;
import org.pregny.event.EventCatalogue;
import org.pregny.event.ExtensionOrder;
import org.pregny.kernel.Language;
import org.pregny.kernel.Uptimes;
import org.pregny.portal.KeptDrafts;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hearing of its own, organisations that need longer, and an organiser who gives it. */
class ExtensionTale {

    @Autowired
    Sender sender;

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    EventCatalogue catalogue;

    @Autowired
    ExtensionDesk desk;

    @Autowired
    KeptDrafts drafts;

    @Autowired
    Mails mails;

    @Autowired
    Uptimes uptimes;

    @Autowired
    TestStaff staff;

    @Autowired
    JdbcClient jdbc;

    @LocalServerPort
    int port;

    Event event;

    @BeforeEach
    void aHearingOfItsOwn() {
        event = tale.aHearing(tree -> {});
    }

    void extend(String organisation, String until) {
        desk.extend(order(organisation, until), EventStory.ORGANISER);
    }

    ExtensionOrder order(String organisation, String until) {
        return new ExtensionOrder(
                event.code(),
                Deadline.APPLICATION,
                organisation,
                LocalDateTime.parse(until),
                "The register was late.",
                null);
    }

    UUID draftOf(String organisation, String contact) {
        return drafts.keep(
                event.code(),
                anApplication()
                        .by(OrganisationEntry.of(organisation, "KE", "NGO", "ECOSOC", ""))
                        .from(contact(contact))
                        .build(),
                Language.EN);
    }

    ApplicationId late(String organisation) {
        return story.submissions
                .submit(
                        event.code(),
                        anApplication()
                                .by(OrganisationEntry.of(organisation, "KE", "NGO", "ECOSOC", ""))
                                .build(),
                        Language.EN,
                        UUID.randomUUID().toString(),
                        "The bank was closed.")
                .id();
    }

    String contact(String name) {
        return name + "-" + event.code().text() + "@example.org";
    }

    /** Lets the watch and the change of the event do what is due. */
    void tellAll() {
        story.runDueJobs(event.code().text());
        story.runDueJobs(event.code().text() + "/2");
    }

    int statusAt(String now, String organisation) {
        sender.clock.set(now);
        ObjectNode body = application().put("event", event.code().text());
        ((ObjectNode) body.get("organisation")).put("name", organisation);
        return sender.submit(body, UUID.randomUUID().toString()).statusCode();
    }
}
