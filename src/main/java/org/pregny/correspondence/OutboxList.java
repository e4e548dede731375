package org.pregny.correspondence;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.correspondence.OutgoingMail.State;
import org.pregny.kernel.EmailAddress;
import org.pregny.kernel.SqlTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The outbox as a list to look at: filtered, counted, page by page. */
@Repository
class OutboxList {

    private static final int PAGE = 50;

    private final JdbcClient jdbc;

    OutboxList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    MailPage page(MailFilter filter) {
        List<String> conditions = new ArrayList<>(List.of("1 = 1"));
        Map<String, Object> params = new HashMap<>();
        narrow(filter, conditions, params);
        if (filter.olderThan() != null && filter.beforeId() != null) {
            conditions.add("(queued_at < :olderThan or queued_at = :olderThan and id < :beforeId)");
            params.put("olderThan", SqlTime.of(filter.olderThan()));
            params.put("beforeId", filter.beforeId());
        }
        List<OutgoingMail> found = jdbc.sql("select " + Outbox.COLUMNS + " from outgoing_mail where "
                        + String.join(" and ", conditions) + " order by queued_at desc, id desc limit " + (PAGE + 1))
                .params(params)
                .query(Outbox::mail)
                .list();
        boolean more = found.size() > PAGE;
        return new MailPage(more ? found.subList(0, PAGE) : found, more);
    }

    private static void narrow(MailFilter filter, List<String> conditions, Map<String, Object> params) {
        if (filter.state() != null) {
            conditions.add("state = :state");
            params.put("state", filter.state().name());
        }
        if (filter.template() != null) {
            conditions.add("template = :template");
            params.put("template", filter.template());
        }
        if (filter.caseId() != null) {
            conditions.add("case_id = :caseId");
            params.put("caseId", filter.caseId());
        }
        if (filter.recipient() != null) {
            conditions.add("lower(recipient) like :recipient escape '!'");
            params.put("recipient", "%" + literal(EmailAddress.key(filter.recipient())) + "%");
        }
    }

    /** What stands for itself in a pattern. */
    private static String literal(String text) {
        return text.replaceAll("[!%_]", "!$0");
    }

    MailCounts counts(Instant now) {
        Map<State, Integer> byState = new EnumMap<>(State.class);
        jdbc.sql("select state, count(*) as letters from outgoing_mail group by state")
                .query(row -> {
                    byState.put(State.valueOf(row.getString("state")), row.getInt("letters"));
                });
        Duration age = jdbc.sql("select min(queued_at) as oldest from outgoing_mail where state = 'QUEUED'")
                .query((row, n) -> SqlTime.instant(row, "oldest") == null
                        ? Duration.ZERO
                        : Duration.between(SqlTime.instant(row, "oldest"), now))
                .single();
        return new MailCounts(byState, age);
    }

    List<UUID> failed() {
        return jdbc.sql("select id from outgoing_mail where state = 'FAILED' order by queued_at, id")
                .query(UUID.class)
                .list();
    }

    List<String> templates() {
        return jdbc.sql("select distinct template from outgoing_mail order by template")
                .query(String.class)
                .list();
    }
}
