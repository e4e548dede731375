package org.pregny.grant;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.pregny.kernel.CleanText;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Accreditations as a list, by name, page by page. */
@Service
@Transactional(readOnly = true)
public class GrantList {

    public static final int ON_A_PAGE = 50;

    private final JdbcClient jdbc;

    GrantList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** One page, and after which the next begins, if there is one. */
    public record Page(List<AccreditationGrant> grants, Optional<GrantId> next) {}

    /** @param after the last one of the page before, or null */
    public Page page(GrantFilter filter, GrantId after) {
        return page(filter, after, null);
    }

    /** Those that are good for something on this day. */
    public Page standing(String process, String text, LocalDate day, GrantId after) {
        return page(new GrantFilter(process, GrantState.GOOD, text), after, day);
    }

    private Page page(GrantFilter filter, GrantId after, LocalDate day) {
        Map<String, Object> values = new HashMap<>();
        List<AccreditationGrant> found = jdbc.sql("select * from accreditation_grant where 1 = 1"
                        + wanted(filter, day, values) + further(after, values)
                        + " order by name_key, id limit " + (ON_A_PAGE + 1))
                .params(values)
                .query(GrantStore::grant)
                .list();
        boolean more = found.size() > ON_A_PAGE;
        List<AccreditationGrant> shown = more ? found.subList(0, ON_A_PAGE) : found;
        return new Page(shown, more ? Optional.of(shown.getLast().id()) : Optional.empty());
    }

    private static String wanted(GrantFilter filter, LocalDate day, Map<String, Object> values) {
        StringBuilder sql = new StringBuilder();
        if (filter.process() != null && !filter.process().isEmpty()) {
            sql.append(" and process = :process");
            values.put("process", filter.process());
        }
        if (filter.state() != null) {
            sql.append(" and state = :state");
            values.put("state", filter.state().name());
        }
        if (filter.text() != null && !filter.text().isBlank()) {
            String key = CleanText.key(filter.text());
            sql.append(" and (number = :number" + (key.isEmpty() ? ")" : " or name_key like :part escape '!')"));
            values.put("number", CleanText.line(filter.text()));
            values.put("part", "%" + escaped(key) + "%");
        }
        if (day != null) {
            sql.append(" and (valid_until is null or valid_until >= :day)");
            values.put("day", day);
        }
        return sql.toString();
    }

    private String further(GrantId after, Map<String, Object> values) {
        if (after == null) {
            return "";
        }
        values.put("after", after.uuid());
        values.put(
                "key",
                jdbc.sql("select name_key from accreditation_grant where id = :id")
                        .param("id", after.uuid())
                        .query(String.class)
                        .optional()
                        .orElseThrow(GrantDesk::notFound));
        return " and (name_key > :key or name_key = :key and id > :after)";
    }

    private static String escaped(String part) {
        return part.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
