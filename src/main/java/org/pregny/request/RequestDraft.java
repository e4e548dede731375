package org.pregny.request;

import java.time.Instant;
import java.util.UUID;
import org.pregny.kernel.Language;
import org.pregny.portal.ApplicantSession;
import org.pregny.round.RoundId;

/**
 * A request that is being filled in.
 *
 * @param session the session in which it was begun, until a confirmed one of its address has taken it over
 * @param request what became of it, or null
 */
public record RequestDraft(
        UUID id,
        RoundId round,
        Language language,
        String email,
        UUID session,
        DraftAnswers answers,
        int version,
        State state,
        RequestId request,
        Instant savedAt) {

    /** LAPSED: the round closed first. NEEDLESS: its sender saw that no accreditation is needed. */
    public enum State {
        OPEN,
        SUBMITTED,
        LAPSED,
        NEEDLESS
    }

    public boolean isOpen() {
        return state == State.OPEN;
    }

    public RequestSubmission submission() {
        return answers.submission(this);
    }

    boolean belongsTo(ApplicantSession reader) {
        return reader.id().equals(session) || reader.confirmed() && reader.isOf(email);
    }
}
