package org.pregny.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads the open tasks that have a word off an index in the order they are due, a page at a time: it costs the same
 * whether few tasks have the word or most.
 */
@Component
class WordsByDue {

    /** A beginning that more words have is short: the list itself has a hit at every other step. */
    private static final int SPELLINGS = 12;

    private static final List<Object> BEGINNING = List.of(SqlTime.of(Instant.EPOCH), new UUID(0, 0));

    private static final String ONE = "(select task_id, due_at from review_task_word where word = :word%1$d"
            + " and due_at >= :due and (due_at > :due or task_id > :task)"
            + " and (select state from review_task where id = task_id) = 'OPEN'"
            + " order by word, due_at, task_id limit %2$d)";

    private final JdbcClient jdbc;

    WordsByDue(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Behind the place, if there is one; nothing when too many words begin like this. */
    Optional<List<UUID>> next(String typed, Optional<List<Object>> place, int most) {
        List<String> words = spellings(typed);
        if (words.size() > SPELLINGS) {
            return Optional.empty();
        }
        String sound = SearchWords.sound(typed);
        if (!sound.isEmpty()) {
            words.add(sound);
        }
        return Optional.of(words.isEmpty() ? List.of() : hits(words, place.orElse(BEGINNING), most));
    }

    private List<UUID> hits(List<String> words, List<Object> place, int most) {
        Map<String, Object> values = new HashMap<>(Map.of("due", place.get(0), "task", place.get(1)));
        IntStream.range(0, words.size()).forEach(i -> values.put("word" + i, words.get(i)));
        String all = IntStream.range(0, words.size())
                .mapToObj(i -> ONE.formatted(i, most))
                .collect(Collectors.joining(" union "));
        return jdbc.sql("select task_id from (" + all + ") hit order by due_at, task_id limit " + most)
                .params(values)
                .query((row, n) -> row.getObject(1, UUID.class))
                .list();
    }

    /** The words that begin like this, one more than enough at most; each is one look into the index. */
    private List<String> spellings(String typed) {
        List<String> found = new ArrayList<>();
        Optional<String> next = first(typed, typed);
        while (next.isPresent() && found.size() <= SPELLINGS) {
            found.add(next.get());
            next = first(SearchWords.next(next.get()), typed);
        }
        return found;
    }

    private Optional<String> first(String from, String typed) {
        return jdbc.sql("select word from review_task_word where word >= :from and word <= :last order by word limit 1")
                .param("from", from)
                .param("last", SearchWords.last(typed))
                .query(String.class)
                .optional();
    }
}
