package org.pregny.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.OrganisationEntry;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.process.Story;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** New tasks find their office by the table reviewerRouting, and go to another with a reason (issue 5, point 3). */
@PregnyTest
class OfficesTest {

    private static final Actor LEAD = Actor.staff("lead-one");

    @Autowired
    Story story;

    @Autowired
    Offices offices;

    @Autowired
    ReviewDesk desk;

    @Autowired
    Bars bars;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void applicationsAreTaken() {
        story.clock.set(TestTime.OPEN);
    }

    @AfterEach
    void onlyTheFirstOfficeIsLeftToOthers() {
        jdbc.sql("delete from review_office where code <> 'MAIN'").update();
        jdbc.sql("delete from review_office_member").update();
    }

    @Test
    void withOneOfficeNothingIsRouted() {
        ReviewTask task = applies("KE", "NGO");

        assertThat(task.office()).isNull();
        assertThat(offices.routing(task.id())).isEmpty();
    }

    @Test
    void theTableSendsEachRegionToItsOfficeAndItsVersionIsKept() {
        anOffice("GENEVA", "gva");
        anOffice("NEW_YORK", "nyc");

        assertThat(applies("KE", "NGO").office()).isEqualTo("GENEVA");
        ReviewTask asian = applies("TH", "ACADEMIA");
        assertThat(asian.office()).isEqualTo("NEW_YORK");
        assertThat(offices.routing(asian.id()).orElseThrow().verdict())
                .isEqualTo(new RoutingVerdict("NEW_YORK", Urgency.NORMAL, 1));
        assertThat(applies("KE", "NHRI").office())
                .as("there is no office for institutions here")
                .isEqualTo(Office.MAIN);
    }

    @Test
    void whereEverybodyHasTooMuchTheOfficeForAllTakesItAndItIsMarked() {
        offices.save(office("GENEVA", List.of("only-one")), LEAD);
        IntStream.range(0, 40).forEach(n -> applies("KE", "NGO"));

        ReviewTask late = applies("KE", "NGO");

        assertThat(late.office()).isEqualTo(Office.MAIN);
        assertThat(offices.routing(late.id()).orElseThrow().verdict().urgency()).isEqualTo(Urgency.RAISED);
    }

    @Test
    void whoHasLeastToDoIsSuggestedButNobodyIsMadeToTakeIt() {
        anOffice("GENEVA", "a-busy", "b-tied", "c-free");
        IntStream.range(0, 2).forEach(n -> desk.claim(applies("KE", "NGO").id(), Actor.staff("a-busy")));
        String unique = "Tied " + UUID.randomUUID();
        bars.declareAhead(unique, new ConflictDeclaration(ConflictKind.MEMBER, ""), Actor.staff("b-tied"));

        ReviewTask task = applies("KE", "NGO", unique);

        String suggested = offices.routing(task.id()).orElseThrow().suggested();
        assertThat(suggested).isNotIn("a-busy", "b-tied").isNotNull();
        assertThat(task.assignee()).isNull();
    }

    @Test
    void aCaseIsHandedToAnotherOfficeWithAReasonAndWaitsThereForAnybody() {
        anOffice("GENEVA", "gva");
        anOffice("NEW_YORK", "nyc");
        ReviewTask task = applies("KE", "NGO");
        desk.claim(task.id(), Actor.staff("gva"));

        assertThatThrownBy(() -> offices.handOver(task.id(), "NEW_YORK", " ", Actor.staff("gva")))
                .hasMessage("review.office.refused.reason");
        assertThatThrownBy(() -> offices.handOver(task.id(), "GENEVA", "Why", Actor.staff("gva")))
                .hasMessage("review.office.refused.office");
        assertThatThrownBy(() -> offices.handOver(task.id(), "ATLANTIS", "Why", Actor.staff("gva")))
                .hasMessage("review.office.refused.office");
        assertThatThrownBy(() -> offices.handOver(task.id(), "NEW_YORK", "Why", Actor.staff("nyc")))
                .isInstanceOf(TaskGone.class);
        offices.handOver(task.id(), "NEW_YORK", "They speak its language there.", Actor.staff("gva"));

        ReviewTask now = desk.task(task.id());
        assertThat(now.office()).isEqualTo("NEW_YORK");
        assertThat(now.assignee()).isNull();
        assertThat(offices.handovers(task.id())).singleElement().satisfies(one -> {
            assertThat(one.from()).isEqualTo("GENEVA");
            assertThat(one.reason()).isEqualTo("They speak its language there.");
        });
        assertThat(jdbc.sql("select facts from audit_entry where case_id = :id and action = 'review.handedOver'")
                        .param("id", task.application().uuid())
                        .query(String.class)
                        .single())
                .contains("GENEVA", "NEW_YORK")
                .doesNotContain("language");
    }

    @Test
    void anOfficeHasACodeANameInEveryLanguageAndSignInNames() {
        assertThatThrownBy(() -> offices.save(office("new york", List.of()), LEAD))
                .hasMessage("review.office.refused.code");
        assertThatThrownBy(() -> offices.save(new Office("X1", Map.of(Language.EN, "X"), List.of()), LEAD))
                .hasMessage("review.office.refused.name");
        assertThatThrownBy(() -> offices.save(office("X1", List.of("No Name")), LEAD))
                .hasMessage("review.office.refused.members");
    }

    /** So many colleagues that the tasks of other tests are little for each. */
    private void anOffice(String code, String... members) {
        Stream<String> colleagues = IntStream.range(0, 400)
                .mapToObj(n -> "z-" + code.toLowerCase(java.util.Locale.ROOT).replace("_", "-") + n);
        offices.save(
                office(code, Stream.concat(Arrays.stream(members), colleagues).toList()), LEAD);
    }

    private static Office office(String code, List<String> members) {
        Map<Language, String> names = Arrays.stream(Language.values())
                .collect(Collectors.toMap(Function.identity(), language -> code + " " + language));
        return new Office(code, names, members);
    }

    private ReviewTask applies(String country, String category) {
        return applies(country, category, "Routed " + UUID.randomUUID());
    }

    private ReviewTask applies(String country, String category, String name) {
        return story.task(story.submit(anApplication()
                        .by(OrganisationEntry.of(name, country, category, "ECOSOC", ""))
                        .of(aRepresentative("Ana Ruiz", UUID.randomUUID() + "@example.org"))
                        .build())
                .id());
    }
}
