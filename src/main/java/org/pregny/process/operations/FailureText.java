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
                + words(root);
    }

    /** The deepest line of our own code. */
    private static Optional<String> place(List<Throwable> chain) {
        return chain.reversed().stream()
                .flatMap(one -> Arrays.stream(one.getStackTrace()))
                .filter(frame -> frame.getClassName().startsWith(OURS))
                .findFirst()
                .map(frame -> frame.getFileName() + ":" + frame.getLineNumber());
    }

    private static String words(Throwable root) {
        if (root instanceof SQLException sql) {
            return " (SQLSTATE " + sql.getSQLState() + ")";
        }
        return isOurs(root) && root.getMessage() != null
                ? ": " + shortened(root.getMessage().lines().findFirst().orElse(""))
                : "";
    }

    private static boolean isOurs(Throwable root) {
        StackTraceElement[] frames = root.getStackTrace();
        return root.getClass().getName().startsWith(OURS)
                || frames.length > 0 && frames[0].getClassName().startsWith(OURS);
    }

    private static String shortened(String words) {
        return words.length() <= LONGEST ? words : words.substring(0, LONGEST) + "…";
    }
}
