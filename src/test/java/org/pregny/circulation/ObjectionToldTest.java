package org.pregny.circulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.circulation.ListStory.OFFICER;
import static org.pregny.circulation.ListStory.ONE;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestState;
import org.pregny.round.Round;

/** What the organisation learns of an objection and may say to it, and what stays with the office. */
class ObjectionToldTest extends ObjectionStories {

    @Test
    void anObjectionStandsOnceAnotherOfficerAgreesAndTheOrganisationMayReply() {
        AccreditationRequest one = tale.recommended(round, 1).get(0);
        ListId list = tale.circulated(round);
        ObjectionId id = tale.entered(list, one, "KE");
        assertThat(state(one)).isEqualTo(RequestState.CIRCULATED);
        assertThat(tale.register.shownTo(one.id())).isEmpty();
        assertThatThrownBy(() -> tale.register.byLink(key(id))).hasMessage("circulation.objection.notFound");
        assertThatThrownBy(() -> tale.opinions.give(
                        tale.proposal(ObjectionRecording.MATTER, id).id(), true, "", ONE))
                .hasMessage("opinion.refused.fourEyes");

        tale.agree(ObjectionRecording.MATTER, id);

        assertThat(state(one)).isEqualTo(RequestState.UNDER_CONSULTATION);
        assertThat(tale.letters(one.id().uuid())).containsExactlyInAnyOrder("requestReceived", "objectionRaised");
        assertThat(tale.register.objection(id).replyUntil()).isEqualTo(LocalDate.of(2017, 8, 31));
        tale.objections.reply(key(id), "We have been misunderstood.");
        assertThat(tale.register.objection(id).reply()).isEqualTo("We have been misunderstood.");
        assertThatThrownBy(() -> tale.objections.reply(key(id), "Twice.")).hasMessage("circulation.refused.replied");
    }

    @Test
    void whatTheOrganisationMaySeeIsARuleOfTheRound() {
        assertThat(shown("COUNT")).containsExactly(new ObjectionShown("", ""));
        assertThat(shown("BASIS")).containsExactly(new ObjectionShown("", "Not in line with the Charter."));
        assertThat(shown("STATE_AND_BASIS")).containsExactly(new ObjectionShown("KE", "Not in line with the Charter."));
    }

    @Test
    void notesOfAConsultationStayWithTheOffice() {
        AccreditationRequest one = tale.recommended(round, 1).get(0);
        ObjectionId id = tale.raised(tale.circulated(round), one, "KE");
        tale.objections.note(id, "The mission asks for the statutes.", OFFICER);
        tale.objections.note(id, "Sent.", OFFICER);

        assertThat(tale.register.notes(id))
                .extracting(ObjectionNote::words)
                .containsExactly("The mission asks for the statutes.", "Sent.");
        assertThatThrownBy(() -> tale.objections.note(id, " ", OFFICER)).hasMessage("circulation.refused.note");
    }

    private List<ObjectionShown> shown(String rule) {
        Round of = tale.requests.rounds.aRound(tree -> tree.withObject("/terms").put("objections", rule));
        AccreditationRequest one = tale.recommended(of, 1).get(0);
        tale.raised(tale.circulated(of), one, "KE");
        return tale.register.shownTo(one.id());
    }

    private String key(ObjectionId id) {
        return keys.keyTo(LinkKeys.Purpose.OBJECTION, id.uuid());
    }
}
