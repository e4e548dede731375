package org.pregny.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.pregny.request.RequestStory.ANA;

import org.junit.jupiter.api.Test;

/** One request stands for another: a chapter’s for its headquarters’, or the same one translated (domain b4). */
class MergedRequestStoriesTest extends RequestStories {

    @Test
    void oneRequestStandsForAnotherOfTheSameRoundAndItsSenderIsTold() {
        AccreditationRequest headquarters = tale.aRequest(round);
        AccreditationRequest chapter = tale.aRequest(round);
        AccreditationRequest elsewhere = tale.aRequest(tale.rounds.aRound());
        assertThatThrownBy(() -> tale.course.merged(chapter.id(), elsewhere.id(), ANA))
                .hasMessage("request.notMergeable");

        tale.course.merged(chapter.id(), headquarters.id(), ANA);

        assertThat(now(chapter).state()).isEqualTo(RequestState.MERGED);
        assertThat(now(chapter).mergedInto()).isEqualTo(headquarters.id());
        assertThat(ended(chapter)).containsExactly("requestJoined");
        assertThat(tale.letters(chapter.id())).contains("requestMerged");
        assertThat(tale.desk.mergedInto(headquarters.id()))
                .extracting(AccreditationRequest::id)
                .containsExactly(chapter.id());
        assertThatThrownBy(() -> tale.course.merged(headquarters.id(), chapter.id(), ANA))
                .hasMessage("request.notMergeable");
    }
}
