package org.pregny.correspondence;

import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.pregny.GalleryFolder;
import org.pregny.TestTime;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationCase;
import org.pregny.application.AskedDocument;
import org.pregny.application.CaseField;
import org.pregny.application.ExtensionDesk;
import org.pregny.application.FieldAddress;
import org.pregny.application.Inquiry;
import org.pregny.application.Receipt;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.Submission;
import org.pregny.application.SubstitutionDesk;
import org.pregny.application.TypedFields;
import org.pregny.application.WaitingDesk;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Deadline;
import org.pregny.event.Event;
import org.pregny.event.EventCode;
import org.pregny.event.EventFacts;
import org.pregny.event.ExtensionOrder;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.letter.Passports;
import org.pregny.letter.VisaDesk;
import org.pregny.letter.VisaOffice;
import org.pregny.letter.VisaRegister;
import org.pregny.letter.VisaRequestId;
import org.pregny.pass.Authority;
import org.pregny.pass.CompanionDesk;
import org.pregny.pass.LossDesk;
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
import org.pregny.process.EventStory;
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
    private final EventStory tale;
    private final KeptDrafts kept;
    private final DraftDesk drafts;
    private final SignInDesk signIn;
    private final ExtensionDesk extensions;
    private final WaitingDesk desk;
    private final PassOffice passes;
    private final VisaDesk visaDesk;
    private final VisaOffice visaOffice;
    private final VisaRegister visaRegister;
    private final RevocationDesk revocations;
    private final ReminderDesk reminders;
    private final CompanionDesk companions;
    private final LossDesk losses;
    private final WithdrawalDesk withdrawals;
    private final SubstitutionDesk substitutions;
    private final ReconsiderationDesk reconsiderations;
    private final AmendmentDesk amendments;
    private final FocalPointLetters focalPoints;
    private final TwoPeopleLetters eyes;
    private final JdbcClient jdbc;

    LetterStory(
            Story story,
            EventStory tale,
            KeptDrafts kept,
            DraftDesk drafts,
            SignInDesk signIn,
            ExtensionDesk extensions,
            WaitingDesk desk,
            PassOffice passes,
            VisaDesk visaDesk,
            VisaOffice visaOffice,
            VisaRegister visaRegister,
            RevocationDesk revocations,
            ReminderDesk reminders,
            CompanionDesk companions,
            LossDesk losses,
            WithdrawalDesk withdrawals,
            SubstitutionDesk substitutions,
            ReconsiderationDesk reconsiderations,
            AmendmentDesk amendments,
            FocalPointLetters focalPoints,
            TwoPeopleLetters eyes,
            JdbcClient jdbc) {
        this.story = story;
        this.tale = tale;
        this.kept = kept;
        this.drafts = drafts;
        this.signIn = signIn;
        this.extensions = extensions;
        this.desk = desk;
        this.passes = passes;
        this.visaDesk = visaDesk;
        this.visaOffice = visaOffice;
        this.visaRegister = visaRegister;
        this.revocations = revocations;
        this.reminders = reminders;
        this.companions = companions;
        this.losses = losses;
        this.withdrawals = withdrawals;
        this.substitutions = substitutions;
        this.reconsiderations = reconsiderations;
        this.amendments = amendments;
        this.focalPoints = focalPoints;
        this.eyes = eyes;
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
        visaLettersOf(decided);
        reminders.remind(story.applications.caseOf(decided.id()).approved().stream()
                .map(Representative::id)
                .toList());
        PassReason lost = PassReason.of(PassCause.LOST, Authority.officer(Actor.staff("officer")));
        Pass replacement = passes.replace(passes.passesOf(decided.id()).get(0).id(), lost);
        Revocation proposed = revocations.propose(replacement.id(), lost);
        revocations.decide(proposed.id(), RevocationOutcome.REVOKED, Actor.staff("organiser"));
        everybodyIsTakenBack(language);
        focalPoints.happen(language);
        eyes.happen(language);
        anEventMovesAndIsCancelled(language);
        story.clock.set(TestTime.OPEN.plus(Duration.ofDays(10)));
        story.runDueJobs(silent.id());
        story.runDueJobs(waiting.toString());
    }

    private void anApplicantChanges(Receipt receipt) {
        ApplicationCase about = story.applications.caseOf(receipt.id());
        FieldAddress function = new FieldAddress(about.representatives().get(0).id(), CaseField.FUNCTION);
        TypedFields typed = new TypedFields(
                Map.of(function, "President"), about.application().version());
        amendments.change(receipt.accessKey(), typed);
    }

    private void everybodyIsTakenBack(Language language) {
        Receipt receipt = story.submissions.submit(
                HEARING, anApplication().build(), language, UUID.randomUUID().toString());
        anApplicantChanges(receipt);
        story.approveAll(receipt.id());
        story.runDueJobs(receipt.id());
        Representative former =
                story.applications.caseOf(receipt.id()).approved().get(0);
        substitutions.request(receipt.accessKey(), former.id(), aRepresentative("Bo Li", "bo@example.org"));
        withdrawals.withdrawAll(receipt.accessKey());
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

    private void anEventMovesAndIsCancelled(Language language) {
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
        signedLetterOf(approved);
        tale.tell(tale.change(hearing.code(), tale::aDayLonger));
        tale.tell(tale.change(hearing.code(), EventFacts::cancelled));
    }

    /** Two, of which one is lost. */
    private void secondaryPassesOf(Receipt receipt) {
        Pass own = passes.passesOf(receipt.id()).get(0);
        Authority officer = Authority.officer(Actor.staff("officer"));
        Pass secondary = companions.secondary(own.id(), officer);
        companions.secondary(own.id(), officer);
        losses.report(receipt.id(), secondary.id());
    }

    private void signedLetterOf(Receipt receipt) {
        RepresentativeId person =
                story.applications.caseOf(receipt.id()).approved().get(0).id();
        visaDesk.request(receipt.accessKey(), person, Passports.aPassport());
        VisaRequestId asked =
                visaDesk.behind(receipt.accessKey(), person).request().id();
        visaOffice.sign(asked, "Lucia Ferrari", Actor.staff("organiser"));
        story.runDueJobs(asked.toString());
    }

    /** Asked back, signed, and withdrawn again. */
    private void visaLettersOf(Receipt decided) {
        RepresentativeId amina =
                story.applications.caseOf(decided.id()).approved().get(0).id();
        visaDesk.request(decided.accessKey(), amina, Passports.aPassport());
        VisaRequestId asked =
                visaDesk.behind(decided.accessKey(), amina).request().id();
        visaOffice.giveBack(asked, "Which consulate?", Actor.staff("organiser"));
        visaDesk.request(decided.accessKey(), amina, Passports.aPassport());
        visaOffice.sign(asked, "Lucia Ferrari", Actor.staff("organiser"));
        story.runDueJobs(asked.toString());
        visaRegister.withdraw(asked);
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
