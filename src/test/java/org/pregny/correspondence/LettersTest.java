package org.pregny.correspondence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aGroundsPassHolder;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.ContentType;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.pregny.GalleryFolder;
import org.pregny.PregnyTest;
import org.pregny.Sources;
import org.pregny.TestTime;
import org.pregny.application.DraftDesk;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeId;
import org.pregny.application.RepresentativeVerdict;
import org.pregny.application.Submission;
import org.pregny.application.WaitingDesk;
import org.pregny.event.Event;
import org.pregny.event.EventCode;
import org.pregny.event.EventFacts;
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
import org.pregny.process.EventStory;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every letter in every language, as it would leave: written by the real rooms and read by a mail program. */
@PregnyTest
class LettersTest {

    private static final EventCode HEARING = EventCode.of("hearing-2");
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s\"<>]+");

    private static final Map<Language, List<Received>> LETTERS = new EnumMap<>(Language.class);

    @Autowired
    Story story;

    @Autowired
    EventStory tale;

    @Autowired
    DraftDesk drafts;

    @Autowired
    WaitingDesk desk;

    @Autowired
    PassOffice passes;

    @Autowired
    VisaDesk visaDesk;

    @Autowired
    VisaOffice visaOffice;

    @Autowired
    VisaRegister visaRegister;

    @Autowired
    RevocationDesk revocations;

    @Autowired
    ReminderDesk reminders;

    @Autowired
    CompanionDesk companions;

    @Autowired
    LossDesk losses;

    @Autowired
    CorrespondenceSettings settings;

    @Autowired
    MessageSource messages;

    @Autowired
    JdbcClient jdbc;

    /** A letter taken apart again. */
    record Received(String template, String subject, String text, Document html, List<String> attached) {}

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterIsWholeAndInTheReadersLanguage(Language language) {
        List<Received> letters = lettersIn(language);

        assertThat(letters).extracting(Received::template).containsAll(templates());
        assertThat(letters)
                .extracting(Received::template)
                .filteredOn("passIssued"::equals)
                .hasSizeGreaterThan(1);
        assertThat(letters).allSatisfy(letter -> {
            assertThat(letter.subject()).isNotBlank().isEqualTo(letter.html().title());
            assertThat(letter.subject() + letter.text() + letter.html().text())
                    .doesNotContain("${", "#{", "??", "{0}", "null");
            assertThat(letter.text()).isNotBlank();
            assertThat(letter.html().selectFirst("html").attr("lang")).isEqualTo(language.tag());
            assertThat(letter.html().selectFirst("html").attr("dir")).isEqualTo(language.direction());
            assertThat(letter.html().select("script, img, link, form, iframe, [background], [srcset]"))
                    .isEmpty();
            assertThat(letter.html().outerHtml()).doesNotContain("url(", "@import");
        });
    }

    @ParameterizedTest
    @EnumSource
    void everyLinkLeadsToUsInTheReadersLanguageAndStandsInTheTextToo(Language language) {
        String ours = settings.publicAddress() + "/" + language.tag() + "/";

        assertThat(lettersIn(language)).allSatisfy(letter -> {
            List<String> links = letter.html().select("a[href^=http]").eachAttr("href");
            assertThat(links).allMatch(link -> link.startsWith(ours)).allMatch(letter.text()::contains);
            assertThat(links)
                    .hasSize(
                            switch (letter.template()) {
                                case "passIssued",
                                        "attendanceConfirmed",
                                        "eventChanged",
                                        "eventCancelled",
                                        "passRevoked",
                                        "passLost",
                                        "visitReminder" -> 0;
                                case "decisionTaken" -> letter.text().contains("/events/") ? 2 : 1;
                                default -> 1;
                            });
            assertThat(ADDRESS.matcher(letter.text() + letter.html().outerHtml())
                            .results())
                    .allMatch(found -> found.group().startsWith(ours));
        });
    }

    @ParameterizedTest
    @EnumSource
    void aPassBringsItsPdfAndWhoMayAttendGetsTheDateAndNoOtherLetterBringsADocument(Language language) {
        assertThat(lettersIn(language)).allSatisfy(letter -> {
            String attached = String.join(" ", letter.attached());
            switch (letter.template()) {
                case "passIssued" -> assertThat(attached).matches("pass-[A-Z0-9]+\\.pdf dates\\.ics");
                case "eventChanged" -> assertThat(attached).matches("(pass-[A-Z0-9]+\\.pdf )?dates\\.ics|");
                case "eventCancelled" -> assertThat(attached).matches("dates\\.ics|");
                case "attendanceConfirmed", "passRevoked" ->
                    assertThat(attached).isEqualTo("dates.ics");
                default -> assertThat(attached).isEmpty();
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void aRefusalSaysWhyWhatToChangeAndHowToTakePartAllTheSame(Language language) {
        Received letter = lettersIn(language).stream()
                .filter(l -> l.template().equals("decisionTaken") && l.text().contains("Bo Li"))
                .findFirst()
                .orElseThrow();

        assertThat(letter.text())
                .contains(words("application.reason.LATE", language), words("application.advice.LATE", language))
                .contains("/" + language.tag() + "/events/hearing-2");
    }

    @ParameterizedTest
    @EnumSource
    void everyLetterCanBeReadInTheDarkOnASmallScreenAndByEar(Language language) {
        assertThat(lettersIn(language)).allSatisfy(letter -> {
            Document html = letter.html();
            assertThat(html.select("meta[name=color-scheme]").attr("content")).isEqualTo("light dark");
            assertThat(html.select("style").html()).contains("prefers-color-scheme: dark");
            assertThat(html.select("body > div").attr("dir")).isEqualTo(language.direction());
            assertThat(html.select("body > div").attr("lang")).isEqualTo(language.tag());
            assertThat(html.select("h1")).hasSize(1);
            assertThat(html.select(".sheet").attr("style")).contains("max-width:600px", "font-size:16px");
            assertThat(letter.text()).startsWith(letter.subject()).doesNotContain("<", "  ");
        });
    }

    @Test
    void aMachineSeesThatAMachineWroteAndAPersonKnowsWhereToAnswer() throws Exception {
        lettersIn(Language.EN);
        List<byte[]> sent = jdbc.sql(
                        "select content from outgoing_mail join mail_message on mail_id = id where language = 'en'")
                .query((row, n) -> row.getBytes("content"))
                .list();

        for (byte[] bytes : sent) {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
            assertThat(message.getHeader("X-Auto-Response-Suppress")).containsExactly("All");
            assertThat(message.getReplyTo()[0].toString()).isEqualTo(settings.replyTo());
        }
    }

    /** Approved with and without a pass, refused, asked, lapsed, drafted, and a lost pass: all that letters tell. */
    private void everythingHappensTo(Language language) {
        drafts.save(HEARING, anApplication().build(), language, null);
        drafts.lapseDrafts(HEARING);
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
        anEventMovesAndIsCancelled(language);
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

    private void anEventMovesAndIsCancelled(Language language) {
        Event hearing = tale.aHearing(tree -> tree.put("firstDay", "2017-10-04").put("lastDay", "2017-10-04"));
        Receipt pending = tale.submit(hearing, anApplication(), language);
        Receipt approved = tale.submit(
                hearing, anApplication().of(aRepresentative(), aGroundsPassHolder("NY", "2017-12-31")), language);
        story.approveAll(approved.id());
        story.runDueJobs(approved.id());
        Pass own = passes.passesOf(approved.id()).get(0);
        Pass secondary = companions.secondary(own.id(), Authority.officer(Actor.staff("officer")));
        companions.secondary(own.id(), Authority.officer(Actor.staff("officer")));
        losses.report(approved.id(), secondary.id());
        tale.tell(tale.moveTo(hearing.code(), "2017-10-11"));
        tale.tell(tale.change(hearing.code(), tale::inAnotherRoom));
        tale.tell(tale.change(hearing.code(), EventFacts::cancelled));
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
        story.reviews.askForInformation(
                story.claimed(receipt.id()).id(), "Which programme do you run?", Story.REVIEWER);
        return receipt;
    }

    private List<Received> lettersIn(Language language) {
        return LETTERS.computeIfAbsent(language, l -> {
            Set<UUID> earlier = Set.copyOf(
                    jdbc.sql("select id from outgoing_mail").query(UUID.class).list());
            everythingHappensTo(l);
            return outbox(l, earlier);
        });
    }

    /** Other tests share the outbox: what lay there before is none of this story. */
    private List<Received> outbox(Language language, Set<UUID> earlier) {
        return jdbc
                .sql("select id, template, content from outgoing_mail join mail_message on mail_id = id"
                        + " where language = :language")
                .param("language", language.tag())
                .query((row, n) -> earlier.contains(row.getObject("id", UUID.class))
                        ? null
                        : received(row.getString("template"), row.getBytes("content")))
                .list()
                .stream()
                .filter(Objects::nonNull)
                .toList();
    }

    private String words(String key, Language language) {
        return messages.getMessage(key, null, language.locale());
    }

    private static List<String> templates() {
        return Sources.under("templates/mail/en", ".html").stream()
                .map(Sources.Source::stem)
                .toList();
    }

    private static Received received(String template, byte[] bytes) {
        try {
            MimeMessage message =
                    new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
            GalleryFolder.wanted().ifPresent(gallery -> gallery.putLetter(template, message));
            List<String> attached = new ArrayList<>();
            Map<String, String> bodies = new TreeMap<>();
            take(message, bodies, attached);
            return new Received(
                    template,
                    message.getSubject(),
                    bodies.getOrDefault("text/plain", ""),
                    Jsoup.parse(bodies.getOrDefault("text/html", "")),
                    attached);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(template + " cannot be read", e);
        }
    }

    private static void take(Part part, Map<String, String> bodies, List<String> attached)
            throws MessagingException, IOException {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                take(parts.getBodyPart(i), bodies, attached);
            }
        } else if (part.getFileName() != null) {
            attached.add(part.getFileName());
        } else {
            bodies.put(new ContentType(part.getContentType()).getBaseType(), (String) part.getContent());
        }
    }
}
