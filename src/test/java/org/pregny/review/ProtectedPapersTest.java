package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.pregny.Browser;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.application.NeedsEntry;
import org.pregny.application.PhotoDesk;
import org.pregny.application.Pictures;
import org.pregny.application.RepresentativeEntry;
import org.pregny.document.DocumentDesk;
import org.pregny.document.DocumentKind;
import org.pregny.document.FurtherDocuments;
import org.pregny.document.Upload;
import org.pregny.kernel.Actor;
import org.pregny.opinion.OpinionDesk;
import org.pregny.opinion.Signatory;
import org.pregny.process.Story;
import org.pregny.site.TestStaff;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Photos of protected people and the documents that came with them are veiled as their names are (domain b5). */
@PregnyTest
class ProtectedPapersTest {

    private static final NeedsEntry PROTECTED = new NeedsEntry("", "no", "no", "yes", "");
    private static final String FILE = "passport of Hidden Person.png";

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    @Autowired
    TestStaff staff;

    @Autowired
    ReviewDesk desk;

    @Autowired
    NameAsking names;

    @Autowired
    OpinionDesk opinions;

    @Autowired
    PhotoDesk photos;

    @Autowired
    FurtherDocuments further;

    @Autowired
    DocumentDesk documents;

    @Autowired
    JdbcClient jdbc;

    private ReviewTask task;
    private String document;
    private String openPhoto;
    private String hiddenPhoto;

    @BeforeEach
    void oneOfTwoIsProtectedAndBothSentPhotosAndOneADocument() {
        story.clock.set(TestTime.OPEN);
        UUID open = photos.take(Pictures.jpeg(400, 500));
        UUID hidden = photos.take(Pictures.jpeg(450, 550));
        task = applied(
                person("Open Person").withPhoto(open.toString()),
                person("Hidden Person").withPhoto(hidden.toString()).withNeeds(PROTECTED));
        byte[] scan = Pictures.png(90, 60);
        further.add(task.application(), new Upload(DocumentKind.OTHER, FILE, scan.length, new ByteArrayResource(scan)));
        document =
                "/en/documents/" + documents.of(task.application()).getFirst().id();
        openPhoto = "/en/photos/" + open;
        hiddenPhoto = "/en/photos/" + hidden;
    }

    @ParameterizedTest
    @CsvSource({"REVIEWER,papers-reviewer", "LEAD_REVIEWER,papers-lead"})
    void whoeverDoesNotWorkOnTheCaseOpensNeitherTheDocumentsNorThePhoto(String role, String name) {
        Browser reader = signedIn(name, role);

        assertThat(reader.get(openPhoto).statusCode()).isEqualTo(200);
        HttpResponse<String> photo = reader.get(hiddenPhoto);
        assertThat(photo.statusCode()).isEqualTo(409);
        assertThat(Browser.page(photo).text()).contains("This is the photo of a protected participant.");
        HttpResponse<String> file = reader.get(document);
        assertThat(file.statusCode()).isEqualTo(409);
        assertThat(Browser.page(file).text()).contains("may tell who a protected participant is");
        assertThat(reader.get(document + "/page").statusCode()).isEqualTo(409);
        String page = reader.open("/en/review/" + task.id()).html();
        assertThat(page)
                .contains("Hidden, for it may tell who a protected participant is")
                .doesNotContain(FILE, document, hiddenPhoto);
        assertThat(audited()).doesNotContain("document.opened").containsOnlyOnce("review.photoRead");
    }

    @Test
    void whoeverHoldsTheReviewOpensThemAndTheTrailTellsIt() {
        Browser reader = signedIn("papers-holder", "REVIEWER");
        desk.claim(task.id(), Actor.staff("papers-holder"));

        assertThat(reader.get(hiddenPhoto).statusCode()).isEqualTo(200);
        assertThat(reader.get(document).statusCode()).isEqualTo(200);
        assertThat(reader.open("/en/review/" + task.id()).html()).contains(FILE, document, hiddenPhoto);
        assertThat(audited()).contains("document.opened", "review.photoRead");

        desk.release(task.id(), Actor.staff("papers-holder"));
        assertThat(reader.get(hiddenPhoto).statusCode()).isEqualTo(409);
        assertThat(reader.get(document).statusCode()).isEqualTo(409);
    }

    @Test
    void whomTwoLetReadTheNamesOpensThemForAsLong() {
        Browser reader = signedIn("papers-asking", "LEAD_REVIEWER");
        Signatory asking = Signatory.of("papers-asking", "LEAD_REVIEWER");
        opinions.give(
                names.ask(task.id(), "The host country asks.", asking).id(),
                true,
                "",
                Signatory.of("papers-second", "LEAD_REVIEWER"));

        assertThat(reader.get(hiddenPhoto).statusCode()).isEqualTo(200);
        assertThat(reader.get(document).statusCode()).isEqualTo(200);
        assertThat(signedIn("papers-other", "REVIEWER").get(document).statusCode())
                .isEqualTo(409);

        story.clock.set(TestTime.OPEN.plus(NameDisclosure.SHOWN_FOR));
        assertThat(reader.get(hiddenPhoto).statusCode()).isEqualTo(409);
        assertThat(reader.get(document).statusCode()).isEqualTo(409);
    }

    @Test
    void whoIsProtectedElsewhereHasNoNameAmongTheEvidence() {
        String email = UUID.randomUUID() + "@example.org";
        applied(aRepresentative("Hidden Twin", email).withNeeds(PROTECTED));
        ReviewTask open = applied(aRepresentative("Somebody Else", email));

        String page = signedIn("papers-evidence", "REVIEWER")
                .open("/en/review/" + open.id())
                .html();

        assertThat(page).contains("Protected participant").doesNotContain("Hidden Twin");
    }

    private ReviewTask applied(RepresentativeEntry... people) {
        ApplicationId id = story.submit(anApplication().of(people).build()).id();
        return story.task(id);
    }

    private static RepresentativeEntry person(String name) {
        return aRepresentative(name, UUID.randomUUID() + "@example.org");
    }

    private Browser signedIn(String name, String role) {
        staff.add(name, role);
        return new Browser(port).signIn(name, TestStaff.PASSWORD);
    }

    private List<String> audited() {
        return jdbc.sql("select action from audit_entry where case_id = :id and actor_kind = 'STAFF'")
                .param("id", task.application().uuid())
                .query(String.class)
                .list();
    }
}
