package org.pregny.process.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import jakarta.mail.SendFailedException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.security.InvalidKeyException;
import java.sql.SQLException;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnEngineException;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.ProcessEngineException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.pregny.kernel.NotFound;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mail.MailSendException;
import org.springframework.transaction.CannotCreateTransactionException;

/** Whatever breaks, an operator reads what kind of thing broke; developers read where, and nobody reads about people. */
class FailureCauseTest {

    @ParameterizedTest
    @MethodSource
    void everyFailureHasACause(FailureCause cause, Throwable failure) {
        assertThat(FailureCause.of(failure)).isEqualTo(cause);
        assertThat(FailureCause.of(new ProcessEngineException("around it", failure)))
                .isEqualTo(cause == FailureCause.CODE_FAULT ? FailureCause.MODEL_FAULT : cause);
    }

    static Stream<Arguments> everyFailureHasACause() {
        return Stream.of(
                arguments(FailureCause.DATABASE_CONFLICT, new OptimisticLockingException("changed meanwhile")),
                arguments(FailureCause.DATABASE_CONFLICT, new DuplicateKeyException("there already")),
                arguments(FailureCause.DATABASE_CONFLICT, new RuntimeException(new SQLException("no", "40001"))),
                arguments(FailureCause.DATABASE_AWAY, new RuntimeException(new SQLException("gone", "08006"))),
                arguments(FailureCause.DATABASE_AWAY, new SQLException("without a state")),
                arguments(FailureCause.DATABASE_AWAY, new QueryTimeoutException("too slow")),
                arguments(FailureCause.DATABASE_AWAY, new CannotCreateTransactionException("none left")),
                arguments(FailureCause.MAIL_REFUSED, new MailSendException("refused")),
                arguments(FailureCause.MAIL_REFUSED, new IllegalStateException(new SendFailedException("554"))),
                arguments(FailureCause.FILE_MISSING, new UncheckedIOException(new NoSuchFileException("photo"))),
                arguments(FailureCause.FILE_MISSING, new FileNotFoundException("photo")),
                arguments(FailureCause.STORAGE, new UncheckedIOException(new IOException("No space left on device"))),
                arguments(FailureCause.KEY_UNUSABLE, new IllegalStateException(new InvalidKeyException("size"))),
                arguments(FailureCause.PRECONDITION, new NotFound("event.notFound")),
                arguments(FailureCause.DECISION_TABLE, new DmnEngineException("DMN-01005")),
                arguments(FailureCause.MODEL_FAULT, new ProcessEngineException("ENGINE-02004")),
                arguments(FailureCause.CODE_FAULT, new NullPointerException()),
                arguments(FailureCause.CODE_FAULT, new StackOverflowError()));
    }

    @Test
    void whatOthersSayIsLeftOutForItMayNamePeople() {
        SQLException others = new SQLException("Key (email)=(ana@example.org) already exists", "23505");
        others.setStackTrace(aFailure("").getStackTrace());

        String text = FailureText.of(new IllegalStateException(others));

        assertThat(text)
                .startsWith("DATABASE_CONFLICT SQLException at FailureCauseTest.java:")
                .endsWith("(SQLSTATE 23505)")
                .doesNotContain("ana");
    }

    @Test
    void whatOurOwnCodeSaysOfAnothersFailureIsKept() {
        assertThat(FailureText.of(new IllegalStateException(
                        "key 7 does not open under this secret", aFailure("Tag mismatch of Ana"))))
                .startsWith("KEY_UNUSABLE InvalidKeyException")
                .endsWith(": key 7 does not open under this secret")
                .doesNotContain("Ana");
    }

    /** As a library throws it: not from a line of ours. */
    private static Throwable aFailure(String words) {
        Throwable failure = new InvalidKeyException(words);
        failure.setStackTrace(new StackTraceElement[] {new StackTraceElement("javax.crypto.X", "y", "X.java", 1)});
        return failure;
    }

    @Test
    void whatOurOwnCodeSaysIsKeptInOneLine() {
        assertThat(FailureText.of(new IllegalStateException("no such key\n" + "and more")))
                .startsWith("CODE_FAULT IllegalStateException at FailureCauseTest.java:")
                .endsWith(": no such key");
        assertThat(FailureText.of(new IllegalStateException("x".repeat(5000)))).hasSizeLessThan(500);
    }

    @Test
    void aFailureThatCausesItselfIsLookedAtOnce() {
        IllegalStateException one = new IllegalStateException("one");
        IllegalStateException two = new IllegalStateException("two", one);
        one.initCause(two);

        assertThat(FailureText.of(one)).startsWith("CODE_FAULT ");
    }
}
