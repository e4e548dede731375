package org.pregny.request;

import java.util.Objects;
import org.pregny.correspondence.LetterReading;
import org.pregny.correspondence.ReadLetter;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionStatus;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Shows the letter of a refusal that has not been given. It is given indeed, and then the transaction is rolled back: so
 * the letter is the one that would leave now, and nothing of it stays.
 */
@Service
public class RefusalPreview {

    private final TransactionTemplate transaction;
    private final RequestCourse course;
    private final RequestNotices notices;
    private final LetterReading reading;

    RefusalPreview(
            PlatformTransactionManager transactions,
            RequestCourse course,
            RequestNotices notices,
            LetterReading reading) {
        this.transaction = new TransactionTemplate(transactions);
        this.course = course;
        this.notices = notices;
        this.reading = reading;
    }

    /** In the organisation's language. */
    public ReadLetter letter(RequestId id, Refusing refusing) {
        return Objects.requireNonNull(transaction.execute(status -> tryOut(status, id, refusing)));
    }

    private ReadLetter tryOut(TransactionStatus status, RequestId id, Refusing refusing) {
        status.setRollbackOnly();
        course.refused(id, refusing);
        return reading.read(notices.refusal(id));
    }
}
