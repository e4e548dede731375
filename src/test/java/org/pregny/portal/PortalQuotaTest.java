package org.pregny.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;

import java.util.List;
import java.util.UUID;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.pregny.AnyDatabase;
import org.pregny.Form;
import org.pregny.PortalWalk;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.RepresentativeEntry;
import org.pregny.event.Event;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;

/** More people may be named than there are places for an organisation; who comes first is the focal point's choice (issue 4). */
@PregnyTest
@AnyDatabase
class PortalQuotaTest {

    @Autowired
    PortalWalk walk;

    @Autowired
    EventStory tale;

    @Test
    void whoNamesMoreIsToldWhatBecomesOfTheOthersAndPutsThemIntoAnOrder() {
        tale.story.clock.set(TestTime.OPEN);
        Event event = tale.aHearing(tree -> tree.putObject("quotas").put("perOrganisation", 2));
        walk.forEvent(event.code().text()).begin();
        walk.person(named("Ana Ruiz"));
        walk.person(named("Bo Li"));
        assertThat(walk.page("/people").select("#over-quota")).isEmpty();
        walk.person(named("Chen Wu"));

        Document three = walk.page("/people");
        assertThat(three.select("#over-quota").text())
                .startsWith("You have named 3 people, and that is all right: the first 2 in your order");
        assertThat(names(three)).containsExactly("Ana Ruiz", "Bo Li", "Chen Wu");
        assertThat(three.select("form[action$=/sooner]")).hasSize(2);

        walk.browser.send(Form.in(three, ".govuk-summary-card:contains(Chen Wu) form[action$=/sooner]"));

        assertThat(names(walk.page("/people"))).containsExactly("Ana Ruiz", "Chen Wu", "Bo Li");
    }

    @Test
    void whereNothingIsLimitedNothingIsSaidAndNothingMoved() {
        tale.story.clock.set(TestTime.OPEN);
        walk.begin();
        walk.person(named("Ana Ruiz"));
        walk.person(named("Bo Li"));

        Document page = walk.page("/people");

        assertThat(page.select("#over-quota, form[action$=/sooner]")).isEmpty();
        assertThat(page.text()).doesNotContain("Move up");
    }

    private static RepresentativeEntry named(String name) {
        return aRepresentative(name, UUID.randomUUID() + "@example.org");
    }

    private static List<String> names(Document people) {
        return people.select(".govuk-summary-card__title bdi").eachText();
    }
}
