package org.pregny.process.operations;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What is written down about a failure: its cause, then what a developer looks for: the kind of exception, the place, the
 * SQLSTATE. What others' exceptions say is left out: a database's may name people. What our own code says stays.
 */
final class FailureText {

    private static final String OURS = "org.pregny.";
    private static final int LONGEST = 300;

    private FailureText() {}

    static String of(Throwable failure) {
        List<Throwable> chain = FailureCause.chain(failure).toList();
        Throwable root = chain.getLast();
        return FailureCause.of(failure) + " "
                + root.getClass().getSimpleName()
                + place(chain).map(" at "::concat).orElse("")
                + words(chain);
    }

    /** The deepest line of our own code. */
    private static Optional<String> place(List<Throwable> chain) {
        return chain.reversed().stream()
                .flatMap(one -> Arrays.stream(one.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber());
    }

    /** The SQLSTATE of a database, and what our own code says nearest to where it began. */
    private static String words(List<Throwable> chain) {
        String state = chain.getLast() instanceof SQLException sql ? " (SQLSTATE " + sql.getSQLState() + ")" : "";
        return state
                + chain.reversed().stream()
                        .filter(FailureText::speaksForItself)
                        .findFirst()
                        .flatMap(one -> one.getMessage().lines().findFirst())
                        .map(line -> ": " + shortened(line))
                        .orElse("");
    }

    /** Thrown by our code, with words that are not those of another. */
    private static boolean speaksForItself(Throwable one) {
        String cause = one.getCause() == null ? null : one.getCause().getMessage();
        return isOurs(one)
                && one.getMessage() != null
                && (cause == null || !one.getMessage().contains(cause));
    }

    private static boolean isOurs(Throwable one) {
        StackTraceElement[] frames = one.getStackTrace();
        return one.getClass().getName().startsWith(OURS)
                || frames.length > 0 && frames[0].getClassName().startsWith(OURS);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
