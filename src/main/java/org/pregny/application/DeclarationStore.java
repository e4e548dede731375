package org.pregny.application;

import static org.pregny.application.ApplicationRows.code;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.pregny.event.EventCode;
import org.pregny.kernel.Language;
import org.pregny.kernel.RegionalGroup;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What people said of themselves, and after an event how many said what; who says nothing leaves no row. */
@Repository
class DeclarationStore {

    private static final String OF_EVENT = " from representative_declaration d"
            + " join representative r on r.id = d.representative_id join application a on a.id = r.application_id"
            + " where a.event_code = :event";

    private final JdbcClient jdbc;

    DeclarationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(UUID representative, Declaration said) {
        if (said.isEmpty()) {
            return;
        }
        jdbc.sql("insert into representative_declaration (representative_id, gender, languages, region)"
                        + " values (:id, :gender, :languages, :region)")
                .param("id", representative)
                .param("gender", said.gender() == null ? null : said.gender().name())
                .param("languages", tags(said.languages()))
                .param("region", said.region() == null ? null : said.region().name())
                .update();
    }

    /** From a row that may have found none. */
    static Declaration read(ResultSet row) throws SQLException {
        return new Declaration(
                code(Gender.class, row.getString("gender")),
                languages(row.getString("languages")),
                code(RegionalGroup.class, row.getString("region")));
    }

    /** Events of which single answers are still kept. */
    List<EventCode> events() {
        return jdbc.sql("select distinct a.event_code from representative_declaration d"
                        + " join representative r on r.id = d.representative_id"
                        + " join application a on a.id = r.application_id order by 1")
                .query((row, n) -> EventCode.of(row.getString(1)))
                .list();
    }

    /** Adds up who said what, by what became of them, and forgets who it was. */
    void reduce(EventCode event, Instant now) {
        count(event, "gender", now);
        count(event, "region", now);
        count(event, "languages", now);
        jdbc.sql("delete from representative_declaration where representative_id in (select d.representative_id"
                        + OF_EVENT + ")")
                .param("event", event.text())
                .update();
    }

    private void count(EventCode event, String kind, Instant now) {
        jdbc.sql("insert into declaration_count (event_code, kind, answer, state, people, counted_at)"
                        + " select a.event_code, cast(:kind as varchar(10)), coalesce(d." + kind
                        + ", ''), r.state, count(*),"
                        + " cast(:now as timestamp with time zone)" + OF_EVENT
                        + " group by a.event_code, coalesce(d." + kind + ", ''), r.state")
                .param("kind", kind)
                .param("now", SqlTime.of(now))
                .param("event", event.text())
                .update();
    }

    private static String tags(Set<Language> languages) {
        return languages.stream()
                .sorted(Comparator.naturalOrder())
                .map(Language::tag)
                .collect(Collectors.joining(" "));
    }

    private static Set<Language> languages(String tags) {
        return tags == null || tags.isEmpty()
                ? Set.of()
                : Arrays.stream(tags.split(" "))
                        .map(tag -> Language.ofTag(tag).orElseThrow())
                        .collect(Collectors.toUnmodifiableSet());
    }
}
