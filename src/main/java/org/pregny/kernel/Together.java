package org.pregny.kernel;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.PreparedStatementCallback;
import org.springframework.jdbc.core.ResultSetExtractor;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Sends statements to the database together, whichever rooms they come from: PostgreSQL stands at the end of a line, and
 * takes all of them in one exchange, each with what the one before it has waited for or changed. H2 is in the program and
 * has them one after the other.
 */
@Component
public class Together {

    private final JdbcTemplate jdbc;
    private final Supplier<Boolean> atTheEndOfALine;
    private final Map<List<String>, String> joined = new ConcurrentHashMap<>();
    private final ThreadLocal<List<Write>> gathered = new ThreadLocal<>();

    Together(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
        this.atTheEndOfALine = SingletonSupplier.of(() -> jdbc.execute((ConnectionCallback<Boolean>)
                connection -> connection.getMetaData().getDatabaseProductName().equals("PostgreSQL")));
    }

    /** Sets the values of a statement, which come behind so many of others. */
    @FunctionalInterface
    public interface Values {

        void set(PreparedStatement statement, int before) throws SQLException;
    }

    /** A statement with so many marks for values. */
    public record Asked(String sql, int marks, Values values) {

        private int set(PreparedStatement statement, int before) throws SQLException {
            values.set(statement, before);
            return before + marks;
        }
    }

    /**
     * A change of rows.
     *
     * @param otherwise what is written if it changes none; null for nothing
     */
    public record Write(Asked change, Asked otherwise) {}

    /** A question, and how its answer is read. */
    public record Question<T>(Asked asked, ResultSetExtractor<T> reading) {

        private T read(PreparedStatement statement) throws SQLException {
            try (ResultSet rows = statement.getResultSet()) {
                return reading.extractData(rows);
            }
        }
    }

    /** What came of two questions. */
    public record Answers<A, B>(A first, B second) {}

    /** What is written meanwhile on this thread waits for the end of it, and is sent then: it must not be read before. */
    public void gather(Runnable work) {
        if (isGathering()) {
            work.run();
            return;
        }
        List<Write> all = new ArrayList<>();
        gathered.set(all);
        try {
            work.run();
        } finally {
            gathered.remove();
        }
        send(all);
    }

    public boolean isGathering() {
        return gathered.get() != null;
    }

    /** Now, unless it is gathered with more. */
    public void write(Asked change) {
        write(new Write(change, null));
    }

    /** Now, unless it is gathered with more. */
    public void write(Write write) {
        if (isGathering()) {
            gathered.get().add(write);
        } else {
            send(List.of(write));
        }
    }

    /** The second is answered by what is true once the first is. */
    public <A, B> Answers<A, B> ask(Question<A> first, Question<B> second) {
        if (!atTheEndOfALine.get()) {
            return new Answers<>(ask(first), ask(second));
        }
        return jdbc.execute(
                joined(List.of(first.asked().sql(), second.asked().sql())),
                (PreparedStatementCallback<Answers<A, B>>) statement -> {
                    second.asked().set(statement, first.asked().set(statement, 0));
                    statement.execute();
                    A answer = first.read(statement);
                    statement.getMoreResults();
                    return new Answers<>(answer, second.read(statement));
                });
    }

    public <T> T ask(Question<T> question) {
        Asked asked = question.asked();
        return jdbc.query(asked.sql(), statement -> asked.values().set(statement, 0), question.reading());
    }

    private void send(List<Write> writes) {
        if (writes.isEmpty()) {
            return;
        }
        List<Asked> changes = writes.stream().map(Write::change).toList();
        int[] changed = atTheEndOfALine.get() ? inOneExchange(changes) : oneByOne(changes);
        List<Write> otherwise = new ArrayList<>();
        for (int i = 0; i < changed.length; i++) {
            Asked other = writes.get(i).otherwise();
            if (changed[i] == 0 && other != null) {
                otherwise.add(new Write(other, null));
            }
        }
        send(otherwise);
    }

    private int[] oneByOne(List<Asked> changes) {
        return changes.stream()
                .mapToInt(change ->
                        jdbc.update(change.sql(), statement -> change.values().set(statement, 0)))
                .toArray();
    }

    private int[] inOneExchange(List<Asked> changes) {
        String sql = joined(changes.stream().map(Asked::sql).toList());
        return jdbc.execute(sql, (PreparedStatementCallback<int[]>) statement -> {
            int before = 0;
            for (Asked change : changes) {
                before = change.set(statement, before);
            }
            statement.execute();
            int[] changed = new int[changes.size()];
            for (int i = 0; i < changed.length; i++) {
                changed[i] = statement.getUpdateCount();
                statement.getMoreResults();
            }
            return changed;
        });
    }

    /** Always the very same text for the same statements: the driver knows it again, and what it has prepared for it. */
    private String joined(List<String> statements) {
        return statements.size() == 1
                ? statements.get(0)
                : joined.computeIfAbsent(statements, all -> all.stream().collect(Collectors.joining("; ")));
    }
}
