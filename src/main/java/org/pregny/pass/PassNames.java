package org.pregny.pass;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.pregny.application.RepresentativeId;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Reads of many passes at once the little that a roll call needs. */
@Service
@Transactional(readOnly = true)
public class PassNames {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;

    PassNames(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * One pass in a roll call.
     *
     * @param name that is printed on it, or null
     * @param person whose pass it is, or whom its holder accompanies; null where it is nobody's
     */
    public record Line(
            PassId id, String number, PassType type, String name, String organisation, RepresentativeId person) {

        public String printedNumber() {
            return Pass.printed(number);
        }
    }

    public List<Line> of(Collection<PassId> passes) {
        List<UUID> ids = passes.stream().map(PassId::uuid).toList();
        List<Line> lines = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            lines.addAll(read(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))));
        }
        return lines;
    }

    private List<Line> read(List<UUID> ids) {
        return jdbc.sql("select id, number, pass_type, name_to_print, organisation_name,"
                        + " coalesce(representative_id, accompanies) as person from pass where id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> {
                    UUID person = row.getObject("person", UUID.class);
                    return new Line(
                            new PassId(row.getObject("id", UUID.class)),
                            row.getString("number"),
                            PassType.valueOf(row.getString("pass_type")),
                            row.getString("name_to_print"),
                            row.getString("organisation_name"),
                            person == null ? null : new RepresentativeId(person));
                })
                .list();
    }
}
