package org.pregny.application;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.pregny.event.EventCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of many ids at once which of them are applications, and how those are called; nothing about people. */
@Service
@Transactional(readOnly = true)
public class CaseNumbers {

    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    CaseNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Map<UUID, CaseNumber> of(Collection<UUID> ids) {
        List<UUID> all = new ArrayList<>(ids);
        Map<UUID, CaseNumber> found = new HashMap<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            part(all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .forEach(number -> found.put(number.id().uuid(), number));
        }
        return found;
    }

    private List<CaseNumber> part(List<UUID> ids) {
        return jdbc.sql("select id, number, event_code from application where id in (:ids)")
                .param("ids", ids)
                .query((row, n) -> new CaseNumber(
                        new ApplicationId(row.getObject("id", UUID.class)),
                        row.getString("number"),
                        EventCode.of(row.getString("event_code"))))
                .list();
    }
}
