package org.pregny.application;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.pregny.kernel.DocumentType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds people in live applications by their folded names, many at once. */
@Service
@Transactional(readOnly = true)
public class NamedPeople {

    /** A statement takes so many parameters and not many more. */
    private static final int MOST_AT_ONCE = 1000;

    private final JdbcClient jdbc;

    NamedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param nameKeys as {@link NamedPerson#nameKey}; the newest applications come first */
    public List<NamedPerson> knownAs(Collection<String> nameKeys) {
        List<String> all = nameKeys.stream().distinct().toList();
        List<NamedPerson> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            found.addAll(jdbc.sql("""
                    select r.*, a.number, a.event_code from representative r join application a on a.id = r.application_id
                    where r.name_key in (:names) and r.state <> 'WITHDRAWN' and r.state <> 'SUBSTITUTED'
                        and a.state in ('FOCAL_POINT_PENDING', 'ACCREDITATION_PENDING', 'LATE', 'UNDER_REVIEW', 'INFORMATION_REQUESTED', 'DECIDED')
                    order by a.submitted_at desc, r.position""")
                    .param("names", all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)))
                    .query(NamedPeople::person)
                    .list());
        }
        return found;
    }

    /** The folded names of everybody in these applications who has not left them. */
    public Map<ApplicationId, Set<String>> namesIn(Collection<ApplicationId> applications) {
        List<UUID> all = applications.stream().map(ApplicationId::uuid).toList();
        Map<ApplicationId, Set<String>> names = new HashMap<>();
        for (int from = 0; from < all.size(); from += MOST_AT_ONCE) {
            jdbc.sql("select application_id, name_key from representative where application_id in (:ids)"
                            + " and state <> 'WITHDRAWN' and state <> 'SUBSTITUTED'")
                    .param("ids", all.subList(from, Math.min(all.size(), from + MOST_AT_ONCE)))
                    .query(row -> {
                        names.computeIfAbsent(
                                        new ApplicationId(row.getObject("application_id", UUID.class)),
                                        id -> new HashSet<>())
                                .add(row.getString("name_key"));
                    });
        }
        return names;
    }

    private static NamedPerson person(ResultSet row, int n) throws SQLException {
        return new NamedPerson(
                new RepresentativeId(row.getObject("id", UUID.class)),
                row.getString("name_on_id"),
                row.getString("name_key"),
                row.getString("function_title"),
                DocumentType.valueOf(row.getString("document_type")),
                row.getString("document_last_four"),
                RepresentativeState.valueOf(row.getString("state")),
                row.getString("number"),
                EventCode.of(row.getString("event_code")));
    }
}
