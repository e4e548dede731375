package org.pregny.correspondence;

import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.pregny.GalleryFolder;
import org.pregny.TestTime;
import org.pregny.application.AskedDocument;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.Inquiry;
import org.pregny.application.Receipt;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.Submission;
import org.pregny.application.WaitingDesk;
import org.pregny.event.EventCode;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.pass.Authority;
import org.pregny.pass.Pass;
import org.pregny.pass.PassCause;
import org.pregny.pass.PassOffice;
import org.pregny.pass.PassReason;
import org.pregny.pass.ReminderDesk;
import org.pregny.pass.Revocation;
import org.pregny.pass.RevocationDesk;
import org.pregny.pass.RevocationOutcome;
import org.pregny.portal.DraftDesk;
import org.pregny.portal.KeptDrafts;
import org.pregny.portal.SignInDesk;
import org.pregny.process.Story;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets happen all that letters tell, once for each language, and collects what was written. */
@Component
@Profile("test")
class LetterStory {

    private static final EventCode HEARING = EventCode.of("hearing-2");

    private final Map<Language, List<ReceivedLetter>> letters = new EnumMap<>(Language.class);

    private final Story story;
    private final KeptDrafts kept;
    private final DraftDesk drafts;
    private final SignInDesk signIn;
    private final WaitingDesk desk;
    private final PassOffice passes;
    private final RevocationDesk revocations;
    private final ReminderDesk reminders;
    private final ReconsiderationDesk reconsiderations;
    private final FocalPointLetters focalPoints;
    private final AccreditationLetters accreditations;
    private final TwoPeopleLetters eyes;
    private final VisaLetters visas;
    private final ApplicantLetters applicants;
    private final EventLetters events;
    private final RequestLetters requests;
    private final ListLetters lists;
    private final JdbcClient jdbc;

    LetterStory(
            Story story,
            KeptDrafts kept,
            DraftDesk drafts,
            SignInDesk signIn,
            WaitingDesk desk,
            PassOffice passes,
            RevocationDesk revocations,
            ReminderDesk reminders,
            ReconsiderationDesk reconsiderations,
            FocalPointLetters focalPoints,
            AccreditationLetters accreditations,
            TwoPeopleLetters eyes,
            VisaLetters visas,
            ApplicantLetters applicants,
            EventLetters events,
            RequestLetters requests,
            ListLetters lists,
            JdbcClient jdbc) {
        this.story = story;
        this.kept = kept;
        this.drafts = drafts;
        this.signIn = signIn;
        this.desk = desk;
        this.passes = passes;
        this.revocations = revocations;
        this.reminders = reminders;
        this.reconsiderations = reconsiderations;
        this.focalPoints = focalPoints;
        this.accreditations = accreditations;
        this.eyes = eyes;
        this.visas = visas;
        this.applicants = applicants;
        this.events = events;
        this.requests = requests;
        this.lists = lists;
        this.jdbc = jdbc;
    }

    List<ReceivedLetter> lettersIn(Language language) {
        return letters.computeIfAbsent(language, l -> {
            story.clock.set(TestTime.OPEN);
            Set<UUID> earlier = Set.copyOf(
                    jdbc.sql("select id from outgoing_mail").query(UUID.class).list());
            everythingHappensTo(l);
            List<ReceivedLetter> written = outbox(l, earlier);
            GalleryFolder.wanted().ifPresent(gallery -> hang(written, gallery));
            return written;
        });
    }

    /** Other tests share the outbox: what lay there before is none of this story. */
    private List<ReceivedLetter> outbox(Language language, Set<UUID> earlier) {
        return jdbc
                .sql("select id, template, content from outgoing_mail join mail_message on mail_id = id"
                        + " where language = :language order by queued_at, id")
                .param("language", language.tag())
                .query((row, n) -> earlier.contains(row.getObject("id", UUID.class))
                        ? null
                        : ReceivedLetter.of(row.getString("template"), row.getBytes("content")))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private static void hang(List<ReceivedLetter> letters, GalleryFolder gallery) {
        Map<String, Integer> seen = new HashMap<>();
        letters.forEach(letter -> {
            int number = seen.merge(letter.template(), 1, Integer::sum);
            gallery.putLetter(letter.template() + (number == 1 ? "" : "-" + number), letter.message());
        });
    }

    /** Approved with and without a pass, refused, asked, lapsed, drafted, and a lost pass: all that letters tell. */
    private void everythingHappensTo(Language language) {
        String reader = "d" + UUID.randomUUID() + "@example.org";
        signIn.ask(new SignInDesk.Asking(reader, language, "hearing-2", "one machine", null));
        kept.keep(HEARING, anApplication().build(), language);
        story.clock.set("2017-09-05T00:00:00+02:00");
        drafts.lapseDrafts(HEARING);
        story.clock.set(TestTime.OPEN);
        Receipt silent = submitAndAsk(anApplication().build(), language);
        Receipt decided = submitAndAsk(
                anApplication()
                        .of(
                                aRepresentative(),
                                aGroundsPassHolder("NY", "2017-12-31"),
                                aRepresentative("Bo Li", "bo@example.org"))
                        .build(),
                language);
        story.information.provideInformation(decided.accessKey(), "Shelters in Nairobi.");
        story.decide(decided.id(), (about, position) -> position < 2);
        story.runDueJobs(decided.id());
        reconsiderations.request(decided.accessKey(), List.of(), "");
        RepresentativeId waiting = waitlisted(language);
        desk.offer(HEARING, 999, Story.REVIEWER);
        visas.askedBackSignedAndWithdrawn(decided);
        reminders.remind(story.applications.caseOf(decided.id()).approved().stream()
                .map(Representative::id)
                .toList());
        PassReason lost = PassReason.of(PassCause.LOST, Authority.officer(Actor.staff("officer")));
        Pass replacement = passes.replace(passes.passesOf(decided.id()).get(0).id(), lost);
        Revocation proposed = revocations.propose(replacement.id(), lost);
        revocations.decide(proposed.id(), RevocationOutcome.REVOKED, Actor.staff("organiser"));
        applicants.happen(language);
        accreditations.happen(language);
        focalPoints.happen(language);
        eyes.happen(language);
        events.happen(language);
        requests.happen(language);
        lists.happen(language);
        story.clock.set(TestTime.OPEN);
        story.clock.set(TestTime.OPEN.plus(Duration.ofDays(10)));
        story.runDueJobs(silent.id());
        story.runDueJobs(waiting.toString());
    }

    private RepresentativeId waitlisted(Language language) {
        Receipt receipt = story.submissions.submit(
                HEARING, anApplication().build(), language, UUID.randomUUID().toString());
        RepresentativeId id =
                story.applications.caseOf(receipt.id()).representatives().get(0).id();
        story.reviews.decide(
                story.claimed(receipt.id()).id(), List.of(RepresentativeVerdict.waitlist(id)), Story.REVIEWER);
        return id;
    }

    private Receipt submitAndAsk(Submission submission, Language language) {
        Receipt receipt = story.submissions.submit(
                HEARING, submission, language, UUID.randomUUID().toString());
        FieldAddress name = new FieldAddress(
                story.applications.caseOf(receipt.id()).representatives().get(0).id(), CaseField.NAME_ON_ID);
        Inquiry inquiry = new Inquiry(
                "Which programme do you run?",
                List.of(new FieldAddress(null, CaseField.ORGANISATION_WEBSITE), name),
                List.of(AskedDocument.STATUTES));
        story.reviews.askForInformation(story.claimed(receipt.id()).id(), inquiry, Story.REVIEWER);
        return receipt;
    }
}
