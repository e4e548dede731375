package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Browser.page;

import java.net.http.HttpResponse;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Form;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;

/** Two tabs on one draft: who comes second is shown both versions and chooses; nothing is overwritten (issue 4). */
@PregnyTest
class TwoTabsTest {

    @Autowired
    PortalWalk walk;

    @BeforeEach
    void aDraft() {
        walk.begin();
        walk.step("/name", "organisation.name", "First name", "organisation.acronym", "FN");
    }

    @Test
    void theSecondTabIsShownBothVersionsFieldByFieldAndChooses() {
        Form one = walk.form("/name", "organisation.name", "From one tab", "organisation.acronym", "ONE");
        Form two = walk.form("/name", "organisation.name", "From the other", "organisation.acronym", "TWO");
        walk.browser.send(one);
        HttpResponse<String> met = walk.browser.send(two);
        Document both = page(met);

        assertThat(met.statusCode()).isEqualTo(409);
        assertThat(both.text()).contains("From one tab", "From the other", "ONE", "TWO");
        assertThat(saved("/name", "organisation.name")).isEqualTo("From one tab");
        walk.browser.send(Form.in(both, "form#conflict")
                .set("choose:organisation.name", "saved")
                .set("choose:organisation.acronym", "mine"));
        assertThat(saved("/name", "organisation.name")).isEqualTo("From one tab");
        assertThat(saved("/name", "organisation.acronym")).isEqualTo("TWO");
    }

    @Test
    void theSameAnswerTwiceIsNoConflict() {
        Form one = walk.form("/name", "organisation.name", "The same");
        Form two = walk.form("/name", "organisation.name", "The same");
        walk.browser.send(one);

        assertThat(walk.browser.send(two).statusCode()).isEqualTo(200);
    }

    @Test
    void tabsOnDifferentPagesDoNotMeet() {
        Form name = walk.form("/name", "organisation.name", "Renamed");
        Form place = walk.form("/place", "organisation.country", "KE");
        walk.browser.send(name);

        assertThat(walk.browser.send(place).statusCode()).isEqualTo(200);
        assertThat(saved("/name", "organisation.name")).isEqualTo("Renamed");
        assertThat(saved("/place", "organisation.country")).isEqualTo("KE");
    }

    @Test
    void aThirdChangeWhileChoosingIsShownAgain() {
        Form one = walk.form("/name", "organisation.name", "One");
        Form two = walk.form("/name", "organisation.name", "Two");
        Form three = walk.form("/name", "organisation.name", "Three");
        walk.browser.send(one);
        Document both = page(walk.browser.send(two));
        walk.browser.send(Form.in(page(walk.browser.send(three)), "form#conflict"));
        HttpResponse<String> again = walk.browser.send(Form.in(both, "form#conflict"));

        assertThat(again.statusCode()).isEqualTo(409);
        assertThat(page(again).text()).contains("Two", "Three");
    }

    @Test
    void aPersonRemovedInOneTabIsNotBroughtBackByTheOtherUnasked() {
        String at = walk.person(aRepresentative());
        Form open = walk.form(at + "/who", "nameOnId", "Amina Changed");
        walk.browser.send(Form.in(walk.page(at + "/remove"), "form#remove"));
        HttpResponse<String> met = walk.browser.send(open);

        assertThat(met.statusCode()).isEqualTo(409);
        assertThat(page(met).text()).contains("Amina Changed", "Not provided");
        assertThat(walk.page("/people").text()).contains("Nobody is named yet");
        walk.browser.send(Form.in(page(met), "form#conflict"));
        assertThat(walk.page("/people").text()).contains("Amina Changed");
    }

    private String saved(String path, String name) {
        return walk.form(path).value(name);
    }
}
