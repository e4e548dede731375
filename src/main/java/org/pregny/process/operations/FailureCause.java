package org.pregny.process.operations;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.security.GeneralSecurityException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.mail.MailException;
import org.springframework.transaction.TransactionException;

/** Why a step failed, as far as an operator has to tell one reason from another; the first that fits is taken. */
public enum FailureCause {
    /** SQLSTATE classes 23 (integrity) and 40 (rollback), ISO/IEC 9075-2. */
    DATABASE_CONFLICT(failure -> failure instanceof OptimisticLockingException
            || failure instanceof ConcurrencyFailureException
            || failure instanceof DataIntegrityViolationException
            || hasState(failure, "23", "40")),
    DATABASE_AWAY(failure -> failure instanceof DataAccessException
            || failure instanceof SQLException
            || failure instanceof TransactionException),
    MAIL_REFUSED(failure -> failure instanceof MailException || failure instanceof jakarta.mail.MessagingException),
    FILE_MISSING(failure -> failure instanceof NoSuchFileException || failure instanceof FileNotFoundException),
    STORAGE(failure -> failure instanceof IOException || failure instanceof UncheckedIOException),
    KEY_UNUSABLE(GeneralSecurityException.class::isInstance),
    /** A room has said by an exception of its own what it lacks. */
    PRECONDITION(failure -> failure.getClass().getName().startsWith("org.pregny.")),
    DECISION_TABLE(DmnEngineException.class::isInstance),
    MODEL_FAULT(ProcessEngineException.class::isInstance),
    CODE_FAULT(failure -> true),
    /** Nothing was written down, or by an earlier version of this program. */
    UNKNOWN(failure -> false);

    private final Predicate<Throwable> sign;

    FailureCause(Predicate<Throwable> sign) {
        this.sign = sign;
    }

    static FailureCause of(Throwable failure) {
        List<Throwable> chain = chain(failure).toList();
        return Arrays.stream(values())
                .filter(cause -> chain.stream().anyMatch(cause.sign))
                .findFirst()
                .orElse(UNKNOWN);
    }

    /** From the outermost to the one that began it. */
    static Stream<Throwable> chain(Throwable failure) {
        return Stream.iterate(failure, one -> one != null, Throwable::getCause).limit(20);
    }

    private static boolean hasState(Throwable failure, String... classes) {
        return failure instanceof SQLException sql
                && sql.getSQLState() != null
                && Arrays.stream(classes).anyMatch(sql.getSQLState()::startsWith);
    }
}
