package org.pregny.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.pregny.Browser;
import org.pregny.Form;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The applicant sees what was asked for, filled in, and what was typed stays until it is right. */
@PregnyTest
class QuestionPagesTest {

    @LocalServerPort
    int port;

    @Autowired
    Story story;

    Browser browser;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.clock.set(TestTime.OPEN);
        browser = new Browser(port);
    }

    @Test
    void exactlyTheFieldsThatWereAskedForAreShownFilledInWithTheReviewersWords() {
        Receipt receipt = two();
        RepresentativeId ana = person(receipt, 0).id();
        ask(receipt, new Inquiry("As in the passport, please.", List.of(of(ana, CaseField.NAME_ON_ID)), List.of()));

        Document page = page(receipt, "en");

        assertThat(page.select("form#information input[type=text]").eachAttr("name"))
                .containsExactly("person." + ana + ".nameOnId");
        assertThat(page.select("form#information input[type=text]").val()).isEqualTo("Ana Ruiz");
        assertThat(page.select("form#information blockquote").text()).isEqualTo("As in the passport, please.");
        assertThat(page.select("form#information legend").text()).isEqualTo("Ana Ruiz");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "fr", "es", "ar", "zh", "ru"})
    void everyFieldAndDocumentCanBeAskedForInEveryLanguage(String language) {
        Receipt receipt = two();
        RepresentativeId ana = person(receipt, 0).id();
        List<FieldAddress> all = Stream.concat(
                        CaseField.of(CaseField.Subject.ORGANISATION).stream().map(f -> of(null, f)),
                        CaseField.of(CaseField.Subject.PERSON).stream().map(f -> of(ana, f)))
                .toList();
        ask(receipt, new Inquiry("", all, List.of(AskedDocument.values())));

        Document page = page(receipt, language);

        assertThat(page.text()).doesNotContain("??");
        assertThat(all).allMatch(address -> page.getElementById(address.id()) != null);
        assertThat(page.select("form#information ul li")).hasSize(AskedDocument.values().length);
    }

    @Test
    void whatIsWrongIsSaidBesideItsFieldAndNothingTypedIsLost() {
        Receipt receipt = two();
        FieldAddress name = of(person(receipt, 0).id(), CaseField.NAME_ON_ID);
        FieldAddress mail = of(person(receipt, 0).id(), CaseField.EMAIL);
        ask(receipt, new Inquiry("Please check.", List.of(name, mail), List.of()));
        Form form = form(receipt)
                .set(name.text(), "Ana María Ruiz")
                .set(mail.text(), "nowhere")
                .set("answer", "Thanks!");

        HttpResponse<String> refused = post(form);
        Document page = Browser.page(refused);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select("#error-summary a").eachAttr("href")).containsExactly("#" + mail.id());
        assertThat(page.getElementById(mail.id() + "-error")).isNotNull();
        assertThat(page.getElementById(name.id()).val()).isEqualTo("Ana María Ruiz");
        assertThat(page.getElementById(mail.id()).val()).isEqualTo("nowhere");
        assertThat(page.getElementById("answer").text()).isEqualTo("Thanks!");

        HttpResponse<String> taken = post(Form.in(page, "form#information").set(mail.text(), "ana@example.net"));
        assertThat(Browser.location(taken)).endsWith("?answered");
        assertThat(person(receipt, 0).nameOnId()).isEqualTo("Ana María Ruiz");
    }

    @Test
    void aNewPhotoIsTakenAndOneThatIsNoneIsToldWithoutLosingTheRest() {
        Receipt receipt = two();
        FieldAddress photo = of(person(receipt, 0).id(), CaseField.PHOTO);
        FieldAddress name = of(person(receipt, 0).id(), CaseField.NAME_TO_PRINT);
        ask(receipt, new Inquiry("", List.of(photo, name), List.of()));
        byte[] text = "no picture".getBytes();

        HttpResponse<String> refused = browser.submit(
                form(receipt).set(name.text(), "Ana R.").attach(photo.text() + "File", "me.jpg", "image/jpeg", text));
        Document page = Browser.page(refused);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(page.select("#error-summary a").eachAttr("href")).containsExactly("#" + photo.id());
        assertThat(page.getElementById(name.id()).val()).isEqualTo("Ana R.");
        HttpResponse<String> taken = browser.submit(Form.in(page, "form#information")
                .attach(photo.text() + "File", "me.jpg", "image/jpeg", Pictures.jpeg(300, 400)));
        assertThat(Browser.location(taken)).endsWith("?answered");
        assertThat(person(receipt, 0).photo()).isNotNull();
    }

    @Test
    void twoWindowsAnswerOnceAndTheSecondIsToldWithItsWordsKept() {
        Receipt receipt = two();
        FieldAddress name = of(person(receipt, 0).id(), CaseField.NAME_ON_ID);
        ask(receipt, new Inquiry("", List.of(name), List.of()));
        Form first = form(receipt).set(name.text(), "Ana María Ruiz");
        Form second = form(receipt).set(name.text(), "Ana M. Ruiz");

        assertThat(post(first).statusCode()).isEqualTo(302);
        HttpResponse<String> late = post(second);

        assertThat(late.statusCode()).isEqualTo(409);
        assertThat(person(receipt, 0).nameOnId()).isEqualTo("Ana María Ruiz");
    }

    private void ask(Receipt receipt, Inquiry inquiry) {
        story.reviews.askForInformation(story.claimed(receipt.id()).id(), inquiry, Story.REVIEWER);
    }

    private static FieldAddress of(RepresentativeId person, CaseField field) {
        return new FieldAddress(person, field);
    }

    private Representative person(Receipt receipt, int position) {
        return story.applications.caseOf(receipt.id()).representatives().get(position);
    }

    private Form form(Receipt receipt) {
        return Form.in(page(receipt, "en"), "form#information");
    }

    private HttpResponse<String> post(Form form) {
        return browser.post(form.action(), "application/x-www-form-urlencoded", form.urlEncoded());
    }

    private Document page(Receipt receipt, String language) {
        return browser.open("/" + language + "/applications/" + receipt.accessKey());
    }

    private Receipt two() {
        return story.submit(anApplication()
                .of(aRepresentative("Ana Ruiz", "ana@example.org"), aRepresentative("Bo Li", "bo@example.org"))
                .build());
    }
}
