package org.pregny.browser;

import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.Applications;
import org.pregny.Mails;
import org.pregny.TestTime;
import org.pregny.accreditation.AccreditationDesk;
import org.pregny.application.AskedDocument;
import org.pregny.application.CaseField;
import org.pregny.application.ChangeRequestDesk;
import org.pregny.application.FieldAddress;
import org.pregny.application.FocalPointApprovals;
import org.pregny.application.FocalPointDecision;
import org.pregny.application.Inquiry;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.application.ReconsiderationDesk;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.SubstitutionDesk;
import org.pregny.application.TypedFields;
import org.pregny.application.WaitingDesk;
import org.pregny.application.WithdrawalDesk;
import org.pregny.event.Event;
import org.pregny.event.EventFacts;
import org.pregny.kernel.Language;
import org.pregny.letter.Passports;
import org.pregny.letter.VisaDesk;
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Applications in every state, and where the pages stand that applicants and those they name open by a link. */
@Component
@Profile("test")
class PrivatePages {

    static final String LATE_EVENT_CLOSED = "2017-08-20T18:00:00";

    @Autowired
    EventStory tale;

    @Autowired
    Story story;

    @Autowired
    SubstitutionDesk substitutions;

    @Autowired
    ChangeRequestDesk changes;

    @Autowired
    ReconsiderationDesk reconsiderations;

    @Autowired
    WithdrawalDesk withdrawals;

    @Autowired
    WaitingDesk waiting;

    @Autowired
    FocalPointApprovals approvals;

    @Autowired
    AccreditationDesk accreditation;

    @Autowired
    VisaDesk visas;

    @Autowired
    Mails mails;

    /** One application that a reviewer still has, and its pages. */
    String underReview() {
        return at(submitted(people("Ana Ruiz", "李小明")));
    }

    /** A reviewer asks for every field and every document. */
    String asked() {
        Receipt receipt = submitted(people("Ana Ruiz"));
        List<FieldAddress> all = Arrays.stream(CaseField.values())
                .map(field -> new FieldAddress(field.isOfPerson() ? person(receipt, 0) : null, field))
                .toList();
        story.reviews.askForInformation(
                story.claimed(receipt.id()).id(),
                new Inquiry("As in the passport, please.", all, List.of(AskedDocument.values())),
                Story.REVIEWER);
        return at(receipt);
    }

    /** Amina has a pass and asks for a letter for her visa, Bo is refused, Eve is to be replaced, Kim’s name to be changed. */
    Receipt decided() {
        Receipt receipt = submitted(
                anApplication().of(aRepresentative(), somebody("Bo Li"), somebody("Eve Orr"), somebody("Kim Poe")));
        story.decide(receipt.id(), (about, position) -> position != 1);
        story.runDueJobs(receipt.id());
        substitutions.request(receipt.accessKey(), person(receipt, 2), somebody("Ola Rask"));
        int version = story.applications.caseOf(receipt.id()).application().version();
        changes.request(
                receipt.accessKey(),
                new TypedFields(
                        Map.of(new FieldAddress(person(receipt, 3), CaseField.NAME_TO_PRINT), "Kim Poe-Ngata"),
                        version),
                "A slip of the pen.");
        visas.request(receipt.accessKey(), person(receipt, 0), Passports.aPassport());
        return receipt;
    }

    String refused() {
        Receipt receipt = submitted(people("Ana Ruiz", "Bo Li"));
        story.decide(receipt.id(), (about, position) -> false);
        return at(receipt);
    }

    String reconsidered() {
        Receipt receipt = submitted(people("Ana Ruiz", "Bo Li"));
        story.decide(receipt.id(), (about, position) -> false);
        reconsiderations.request(receipt.accessKey(), List.of(), "She leads the network.");
        return at(receipt);
    }

    String withdrawn() {
        Receipt receipt = submitted(people("Ana Ruiz"));
        withdrawals.withdrawAll(receipt.accessKey());
        return at(receipt);
    }

    String lapsed() {
        Receipt receipt = submitted(people("Ana Ruiz"));
        story.reviews.askForInformation(story.claimed(receipt.id()).id(), "Which one?", Story.REVIEWER);
        Instant due = story.applications.caseOf(receipt.id()).application().informationDueAt();
        story.clock.set(due.plusSeconds(1));
        story.runDueJobs(receipt.id());
        story.clock.set(TestTime.OPEN);
        return at(receipt);
    }

    String cancelled() {
        Event event = tale.aHearing(tree -> {});
        Receipt receipt = tale.submit(event, people("Ana Ruiz"));
        tale.tell(tale.change(event.code(), EventFacts::cancelled));
        return at(receipt);
    }

    Event eventThatClosed() {
        return tale.aHearing(tree -> tree.withObject("/window").put("closes", LATE_EVENT_CLOSED));
    }

    String late(Event closed) {
        Receipt receipt = story.submissions.submit(
                closed.code(),
                people("Ana Ruiz").build(),
                Language.EN,
                UUID.randomUUID().toString(),
                "Our office was flooded.");
        return at(receipt);
    }

    /** One is in, and the other waits for a place of which the organisation has none left. */
    String waitlisted() {
        Event event =
                tale.aHearing(tree -> tree.putObject("quotas").put("places", 1).put("shown", true));
        Receipt receipt = tale.submit(event, people("Ana Ruiz", "Bo Li"));
        story.decide(receipt.id(), (about, position) -> true);
        return at(receipt);
    }

    /** The links of the letters to three people who were nominated: one has confirmed, one has declined. */
    List<String> confirmations() {
        Event event =
                tale.aHearing(tree -> tree.withObject("/window").put("confirmationCloses", "2017-09-20T18:00:00"));
        List<RepresentativeEntry> nominees = List.of(somebody("Ana Ruiz"), somebody("Bo Li"), somebody("Eve Orr"));
        tale.approved(event, anApplication().of(nominees.toArray(RepresentativeEntry[]::new)));
        List<String> links = nominees.stream()
                .map(nominee -> linkIn("confirmationAsked", nominee.email(), "/offers/"))
                .toList();
        waiting.accept(keyOf(links.get(1)));
        waiting.decline(keyOf(links.get(2)));
        return links;
    }

    /** A place that somebody is offered who waited for one. */
    String offered() {
        Event event = tale.aHearing(tree -> {});
        RepresentativeEntry waits = somebody("Ana Ruiz");
        Receipt receipt = tale.submit(event, anApplication().of(waits));
        story.reviews.decide(
                story.claimed(receipt.id()).id(),
                List.of(RepresentativeVerdict.waitlist(person(receipt, 0))),
                Story.REVIEWER);
        waiting.offer(event.code(), 1, Story.REVIEWER);
        return linkIn("placeOffered", waits.email(), "/offers/");
    }

    /** What a focal point is asked: one question is open, one is answered yes, one no. */
    List<String> approvals() {
        return List.of(approval(null), approval(FocalPointDecision.CONTINUED), approval(FocalPointDecision.DECLINED));
    }

    private String approval(FocalPointDecision decision) {
        String focalPoint = "f" + UUID.randomUUID() + "@example.org";
        OrganisationEntry organisation =
                OrganisationEntry.of("Coalition " + UUID.randomUUID(), "KE", "NGO", "ECOSOC", "");
        Event event = tale.aHearing(
                tree -> tree.putObject("quotas").put("perOrganisation", 2).put("byFocalPoint", true));
        tale.submit(event, people("Dana Roy").by(organisation).from(focalPoint));
        accreditation.emailProven(focalPoint);
        tale.submit(event, people("Cem Ak").by(organisation).from(UUID.randomUUID() + "@example.org"));
        String link = linkIn("focalPointAsked", focalPoint, "/approvals/");
        if (decision != null) {
            approvals.decide(keyOf(link), decision);
        }
        return link;
    }

    static String at(Receipt receipt) {
        return "/applications/" + receipt.accessKey();
    }

    RepresentativeId person(Receipt receipt, int n) {
        return story.applications.caseOf(receipt.id()).representatives().get(n).id();
    }

    Receipt submitted(Applications application) {
        return story.submit(application.build());
    }

    static Applications people(String... names) {
        return anApplication()
                .of(Arrays.stream(names).map(PrivatePages::somebody).toArray(RepresentativeEntry[]::new));
    }

    private static RepresentativeEntry somebody(String name) {
        return aRepresentative(name, UUID.randomUUID() + "@example.org");
    }

    private String linkIn(String letter, String to, String path) {
        String link =
                mails.html(letter, to).selectFirst("a[href*=" + path + "]").attr("href");
        return link.substring(link.indexOf(path));
    }

    private static String keyOf(String link) {
        return link.substring(link.lastIndexOf('/') + 1);
    }
}
