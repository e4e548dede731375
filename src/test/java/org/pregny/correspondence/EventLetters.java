package org.pregny.correspondence;

import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.LocalDateTime;
import java.util.UUID;
import org.pregny.TestTime;
import org.pregny.application.ExtensionDesk;
import org.pregny.application.Receipt;
import org.pregny.event.Deadline;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.event.ExtensionOrder;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.pass.Authority;
import org.pregny.pass.CompanionDesk;
import org.pregny.pass.LossDesk;
import org.pregny.pass.Pass;
import org.pregny.pass.PassOffice;
import org.pregny.portal.KeptDrafts;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What letters tell of an event that gives people longer, moves and is called off. */
@Component
@Profile("test")
class EventLetters {

    private final Story story;
    private final EventStory tale;
    private final KeptDrafts kept;
    private final ExtensionDesk extensions;
    private final PassOffice passes;
    private final CompanionDesk companions;
    private final LossDesk losses;
    private final VisaLetters visas;

    EventLetters(
            Story story,
            EventStory tale,
            KeptDrafts kept,
            ExtensionDesk extensions,
            PassOffice passes,
            CompanionDesk companions,
            LossDesk losses,
            VisaLetters visas) {
        this.story = story;
        this.tale = tale;
        this.kept = kept;
        this.extensions = extensions;
        this.passes = passes;
        this.companions = companions;
        this.losses = losses;
        this.visas = visas;
    }

    void happen(Language language) {
        Event hearing = tale.aHearing(tree -> tree.put("firstDay", "2017-10-04").put("lastDay", "2017-10-04"));
        Receipt pending = tale.submit(hearing, anApplication(), language);
        aDeadlineIsExtended(hearing, language);
        Receipt approved = tale.submit(
                hearing, anApplication().of(aRepresentative(), aGroundsPassHolder("NY", "2017-12-31")), language);
        story.approveAll(approved.id());
        story.runDueJobs(approved.id());
        secondaryPassesOf(approved);
        tale.tell(tale.moveTo(hearing.code(), "2017-10-11"));
        tale.tell(tale.change(hearing.code(), tale::inAnotherRoom));
        visas.signed(approved);
        tale.tell(tale.change(hearing.code(), tale::aDayLonger));
        tale.tell(tale.change(hearing.code(), EventFacts::cancelled));
    }

    /** A draft and a late application have longer. */
    private void aDeadlineIsExtended(Event hearing, Language language) {
        kept.keep(hearing.code(), anApplication().build(), language);
        story.clock.set("2017-09-05T00:00:00+02:00");
        story.submissions.submit(
                hearing.code(),
                anApplication().build(),
                language,
                UUID.randomUUID().toString(),
                "2");
        LocalDateTime until = LocalDateTime.parse("2017-09-08T12:00:00");
        extensions.extend(
                new ExtensionOrder(hearing.code(), Deadline.APPLICATION, "Pamoja Migrants Network", until, "1", null),
                EventStory.ORGANISER);
        story.clock.set(TestTime.OPEN);
    }

    /** Two, of which one is lost. */
    private void secondaryPassesOf(Receipt receipt) {
        Pass own = passes.passesOf(receipt.id()).get(0);
        Authority officer = Authority.officer(Actor.staff("officer"));
        Pass secondary = companions.secondary(own.id(), officer);
        companions.secondary(own.id(), officer);
        losses.report(receipt.id(), secondary.id());
    }
}
