package org.pregny.application;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.pregny.correspondence.LetterReading;
import org.pregny.correspondence.ReadLetter;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows the letter of a decision that has not been taken. It is taken indeed, quotas, waiting list and all, and then the
 * transaction is rolled back: so the letter is the one that would leave now, and nothing of it stays.
 */
@Service
public class DecisionPreview {

    private final TransactionTemplate transaction;
    private final UnderReview underReview;
    private final ApplicationStore store;
    private final Deciding deciding;
    private final Announcing announcing;
    private final LetterReading reading;

    DecisionPreview(
            PlatformTransactionManager transactions,
            UnderReview underReview,
            ApplicationStore store,
            Deciding deciding,
            Announcing announcing,
            LetterReading reading) {
        this.transaction = new TransactionTemplate(transactions);
        this.underReview = underReview;
        this.store = store;
        this.deciding = deciding;
        this.announcing = announcing;
        this.reading = reading;
    }

    /** The letter in the applicant's language, and in the reviewer's where that is another. */
    public List<ReadLetter> letters(
            ApplicationId id, List<RepresentativeVerdict> verdicts, Language reviewer, Actor actor) {
        return Objects.requireNonNull(transaction.execute(status -> tryOut(status, id, verdicts, reviewer, actor)));
    }

    private List<ReadLetter> tryOut(
            TransactionStatus status,
            ApplicationId id,
            List<RepresentativeVerdict> verdicts,
            Language reviewer,
            Actor actor) {
        status.setRollbackOnly();
        deciding.decide(underReview.lock(id), verdicts, actor);
        ApplicationLetter.DecisionTaken letter =
                announcing.close(store.find(id).orElseThrow(ApplicationDesk::notFound));
        return Stream.of(letter.language(), reviewer)
                .distinct()
                .map(language -> reading.read(letter.toShow(language)))
                .toList();
    }
}
