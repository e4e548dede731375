package org.pregny.portal;

import java.time.Instant;
import java.util.UUID;
import org.pregny.application.ApplicationId;
import org.pregny.application.Submission;
import org.pregny.event.EventCode;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.Language;

/**
 * An application that is being filled in.
 *
 * @param session the session in which it was begun, until a confirmed one of its address has taken it over
 * @param application what became of it, or null
 */
public record Draft(
        UUID id,
        EventCode event,
        Language language,
        String email,
        UUID session,
        Answers answers,
        int version,
        State state,
        ApplicationId application,
        Instant savedAt) {

    /** A draft has LAPSED when its window closed before it was submitted. */
    public enum State {
        OPEN,
        SUBMITTED,
        LAPSED
    }

    public Submission submission() {
        return AnswersAsSubmission.submission(answers, email).ofDraft(id);
    }

    public boolean isSubmitted() {
        return application != null;
    }

    boolean belongsTo(ApplicantSession reader) {
        boolean begunHere = reader.id().equals(session);
        boolean ofAddress = reader.confirmed() && reader.emailKey().equals(EmailAddress.key(email));
        return begunHere || ofAddress;
    }

    Draft with(Answers other, Instant now) {
        return new Draft(id, event, language, email, session, other, version + 1, state, application, now);
    }
}
