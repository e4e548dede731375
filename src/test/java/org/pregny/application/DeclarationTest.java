package org.pregny.application;

import static java.time.temporal.ChronoUnit.DAYS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.kernel.RegionalGroup;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** People say of themselves what they like, and it is counted and forgotten after the event. */
@PregnyTest
@Tag("database")
class DeclarationTest {

    private static final DeclarationEntry SAID = new DeclarationEntry("WOMAN", "fr ar", "AFRICAN");

    @Autowired
    EventStory story;

    @Autowired
    CandidateDesk desk;

    @Autowired
    DeclarationRetention retention;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void itIsTheTwentyFirstOfAugust() {
        story.story.clock.set(TestTime.OPEN);
    }

    @Test
    void whatAPersonSaysIsReadWhereParticipantsAreChosen() {
        Event hearing = story.aHearing(tree -> {});
        story.submit(
                hearing,
                anApplication()
                        .of(
                                person("Ada").declaring(SAID),
                                person("Bea").declaring(new DeclarationEntry("NOT_SAID", "", "NOT_SAID")),
                                person("Cleo")));
        List<Candidate> candidates = desk.candidates(hearing.code());
        assertThat(candidates)
                .extracting(Candidate::declared)
                .containsExactly(
                        new Declaration(Gender.WOMAN, Set.of(Language.FR, Language.AR), RegionalGroup.AFRICAN),
                        Declaration.NONE,
                        Declaration.NONE);
        assertThat(candidates)
                .extracting(c -> c.organisation().claim().country())
                .containsOnly("KE");
        assertThat(candidates.get(2).region()).contains(RegionalGroup.AFRICAN);
        assertThat(candidates).allMatch(Candidate::firstTime).allMatch(Candidate::isOpen);
    }

    @Test
    void whatNobodyOffersIsRefused() {
        Event hearing = story.aHearing(tree -> {});
        DeclarationEntry invented = new DeclarationEntry("QUEEN", "en xx", "ATLANTIS");
        assertThatThrownBy(() -> story.submit(
                        hearing, anApplication().of(aRepresentative().declaring(invented))))
                .isInstanceOfSatisfying(SubmissionFaulty.class, faulty -> assertThat(faulty.faults())
                        .extracting(Fault::field)
                        .containsExactlyInAnyOrder(
                                "/representatives/0/declared/gender",
                                "/representatives/0/declared/languages",
                                "/representatives/0/declared/region"));
    }

    @Test
    void whoHadAPlaceAtAnotherEventIsKnownAgain() {
        RepresentativeEntry person = aRepresentative("Nadia Koné", "nadia.kone.again@example.org");
        story.approved(story.aHearing(tree -> {}), anApplication().of(person));
        Event next = story.aHearing(tree -> {});
        story.submit(next, anApplication().of(person, aRepresentative("Zuri Nandi", "zuri.nandi.first@example.org")));
        assertThat(desk.candidates(next.code()))
                .extracting(Candidate::firstTime)
                .containsExactly(false, true);
    }

    @Test
    void afterTheEventOnlyCountsStay() {
        Event hearing = story.aHearing(tree -> {});
        story.submit(
                hearing,
                anApplication().of(person("Ada").declaring(SAID), person("Bea").declaring(SAID)));
        retention.reduce();
        assertThat(kept(hearing)).isEqualTo(2);
        story.story.clock.set(hearing.endsBefore().plus(1, DAYS));
        retention.reduce();
        assertThat(kept(hearing)).isZero();
        assertThat(jdbc.sql("select kind, answer, state, people from declaration_count where event_code = :event")
                        .param("event", hearing.code().text())
                        .query((row, n) -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                                + row.getInt(4))
                        .list())
                .containsExactlyInAnyOrder(
                        "gender WOMAN PENDING 2", "languages fr ar PENDING 2", "region AFRICAN PENDING 2");
    }

    private static RepresentativeEntry person(String name) {
        return aRepresentative(name, name + "@declares.example.org");
    }

    private int kept(Event event) {
        return jdbc.sql("select count(*) from representative_declaration d join representative r on"
                        + " r.id = d.representative_id join application a on a.id = r.application_id"
                        + " where a.event_code = :event")
                .param("event", event.code().text())
                .query(Integer.class)
                .single();
    }
}
