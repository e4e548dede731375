package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;
import org.pregny.circulation.ListStory;
import org.pregny.request.AccreditationRequest;
import org.pregny.request.RequestId;
import org.pregny.round.Round;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests by the thousand that wait for their list, written as the real steps have left one; held against a second one. */
final class RecommendedRequests {

    private final ListStory tale;
    private final AccreditationRequest first;
    private final String key;
    private final RowTwins twins;
    private final Random random = new Random(7);

    RecommendedRequests(ListStory tale, Round round, DataSource source) throws SQLException {
        this.tale = tale;
        this.first = tale.recommended(round, 1).get(0);
        this.key = JdbcClient.create(source)
                .sql("select submission_key from accreditation_request where id = :id")
                .param("id", first.id().uuid())
                .query(String.class)
                .single();
        this.twins = rows(source, first);
        AccreditationRequest second = tale.recommended(round, 1).get(0);
        AccreditationRequest written = write(round, 1).get(0);
        assertThat(rows(source, written).shape()).isEqualTo(rows(source, second).shape());
        assertThat(tale.requests.open(written.id())).isEqualTo(tale.requests.open(second.id()));
        assertThat(tale.requests.steps(written.id())).isEqualTo(tale.requests.steps(second.id()));
    }

    private static RowTwins rows(DataSource source, AccreditationRequest request) throws SQLException {
        return new RowTwins(
                source,
                Set.of(
                        request.id().uuid(),
                        request.organisation().uuid(),
                        request.profile().uuid()));
    }

    /** So many in a round of their own. */
    List<AccreditationRequest> write(Round round, int count) {
        List<RequestId> ids = new ArrayList<>();
        List<Map<String, String>> cases = new ArrayList<>();
        for (int n = 0; n < count; n++) {
            RequestId id = new RequestId(UUID.randomUUID());
            ids.add(id);
            cases.add(words(round, id));
        }
        twins.write(cases);
        return ids.stream().map(tale.requests.desk::request).toList();
    }

    /** What no two requests share: its number, its key, its address and the words of its name. */
    private Map<String, String> words(Round round, RequestId id) {
        Map<String, String> words = new HashMap<>();
        words.put(first.id().toString(), id.toString());
        words.put(first.round().toString(), round.id().toString());
        words.put(first.number(), "R-" + letters(8).toUpperCase(Locale.ROOT));
        words.put(key, letters(key.length()));
        words.put(first.email(), letters(20) + "@example.org");
        for (String word : first.organisationName().replaceAll(" [0-9]+$", "").split(" ")) {
            String own = letters(word.length());
            words.put(word, own.substring(0, 1).toUpperCase(Locale.ROOT) + own.substring(1));
            words.put(word.toLowerCase(Locale.ROOT), own);
        }
        return words;
    }

    private String letters(int length) {
        return random.ints(length, 'a', 'z' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
