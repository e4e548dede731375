package org.pregny.bench;

import java.util.UUID;
import java.util.stream.IntStream;
import org.pregny.pass.Pass;
import org.springframework.jdbc.core.JdbcTemplate;

/** Copies one pass in the database, so that lists have a size that no story could make. */
public final class MultipliedPasses {

    private static final long SPREAD = 2_654_435_761L;

    private static final String COLUMNS =
            "number, pass_type, representative_id, accompanies, application_id, event_code, version, state,"
                    + " language, name_to_print, name_on_id, organisation_name, country, category, document_type,"
                    + " document_last_four, photo_id, email, valid_from, valid_until, kid, code, issued_at, activated_at,"
                    + " document_seen, segments, name_key, name_words";

    private final JdbcTemplate jdbc;
    private final Pass first;
    private int made = 1;

    public MultipliedPasses(JdbcTemplate jdbc, Pass first) {
        this.jdbc = jdbc;
        this.first = first;
    }

    /** Until there are so many, the first one counted. */
    public void upTo(int size) {
        String values = COLUMNS.replaceFirst("number", "?").replace(" version,", " ?,");
        jdbc.batchUpdate(
                "insert into pass (id, short_id, " + COLUMNS + ") select ?, ?, " + values + " from pass where id = ?",
                IntStream.range(made, size).mapToObj(this::marks).toList());
        made = size;
    }

    /** Ids whose first five bytes differ: an odd factor leaves none out and none twice. */
    private Object[] marks(int n) {
        UUID id = new UUID(n * SPREAD << 24, n);
        String shortId = id.toString().replace("-", "").substring(0, 10);
        return new Object[] {id, shortId, "B" + n, 100 + n, first.id().uuid()};
    }
}
