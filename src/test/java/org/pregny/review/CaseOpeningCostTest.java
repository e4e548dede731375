package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.pregny.Browser;
import org.pregny.CountedStatements;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.AmendmentDesk;
import org.pregny.application.ApplicationId;
import org.pregny.application.AskedDocument;
import org.pregny.application.CaseField;
import org.pregny.application.FieldAddress;
import org.pregny.application.Inquiry;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.application.RepresentativeEntry;
import org.pregny.application.TypedFields;
import org.pregny.document.DocumentKind;
import org.pregny.document.FurtherDocuments;
import org.pregny.document.Specimens;
import org.pregny.document.Upload;
import org.pregny.event.Event;
import org.pregny.process.EventStory;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;

/** A large case costs the database no more questions than a small one (issue 5: at most 12 statements). */
@PregnyTest
class CaseOpeningCostTest {

    /**
     * Of the case itself. A version of an event is read once in the life of a program, and what is asked about the reader,
     * whoever opens whatever, is not counted.
     */
    private static final int MOST = 12;

    /** Whether the account is still good, what it may do, and whether single keys are wanted. */
    private static final Pattern ABOUT_THE_READER = Pattern.compile("\\b(staff_\\w+|review_wish)\\b");

    private static final String READER = "cost-reader";

    @Autowired
    ReviewStory story;

    @Autowired
    EventStory tale;

    @Autowired
    AmendmentDesk amendments;

    @Autowired
    FurtherDocuments documents;

    @Autowired
    CountedStatements counted;

    @Autowired
    TestStaff staff;

    @LocalServerPort
    int port;

    @Test
    void aCaseOfTwentyPeopleWithDocumentsDoublesQuestionsChangesAndQuotasOpensInTwelveStatements() {
        story.story.clock.set(TestTime.OPEN);
        String own = "Makeba" + UUID.randomUUID().toString().replaceAll("[^a-z]", "");
        RepresentativeEntry[] people = IntStream.range(0, 20)
                .mapToObj(i ->
                        aRepresentative(own + " Number" + (char) ('a' + i), i + own + "@example.org", "00" + (10 + i)))
                .toArray(RepresentativeEntry[]::new);
        OrganisationEntry organisation = OrganisationEntry.of("League of " + own, "KE", "NGO", "ECOSOC", "");
        tale.approved(
                tale.aHearing(tree -> {}), anApplication().by(organisation).of(people));
        Event hearing = tale.aHearing(
                tree -> tree.putObject("quotas").put("places", 100).put("perOrganisation", 30));
        Receipt other = tale.submit(hearing, anApplication().of(people));
        Receipt receipt = tale.submit(hearing, anApplication().by(organisation).of(people));
        ReviewTask task = asked(receipt);
        documents.add(receipt.id(), upload(1));
        documents.add(receipt.id(), upload(2));
        change(receipt, "Speaker");
        change(receipt, "First speaker");
        staff.add(READER, "REVIEWER");
        Browser browser = new Browser(port).signIn(READER, TestStaff.PASSWORD);

        counted.of(browser, "/en/review/" + story.task(other.id()).id());

        for (int look = 0; look < 2; look++) {
            List<String> statements = counted.of(browser, "/en/review/" + task.id()).stream()
                    .filter(sql -> !ABOUT_THE_READER.matcher(sql).find())
                    .toList();
            assertThat(statements).hasSizeLessThanOrEqualTo(MOST).hasSizeGreaterThan(5);
        }
        assertThat(browser.open("/en/review/" + task.id()).select("section[aria-labelledby=doubles] h3"))
                .hasSize(20);
    }

    private ReviewTask asked(Receipt receipt) {
        ReviewTask task = story.story.claimed(receipt.id());
        story.desk.askForInformation(
                task.id(),
                new Inquiry("Who speaks?", List.of(function(receipt.id())), List.of(AskedDocument.values()[0])),
                org.pregny.process.Story.REVIEWER);
        return task;
    }

    private FieldAddress function(ApplicationId id) {
        return new FieldAddress(story.people(id).get(0).id(), CaseField.FUNCTION);
    }

    private void change(Receipt receipt, String function) {
        int seen = story.story.applications.caseOf(receipt.id()).application().version();
        amendments.change(receipt.accessKey(), new TypedFields(Map.of(function(receipt.id()), function), seen));
    }

    private static Upload upload(int number) {
        byte[] bytes = Specimens.pdf(number);
        return new Upload(DocumentKind.values()[0], "letter.pdf", bytes.length, new ByteArrayResource(bytes));
    }
}
