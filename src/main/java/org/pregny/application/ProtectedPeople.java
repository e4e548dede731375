package org.pregny.application;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says of many people at once whose names stand in no list (domain b5, protected participants). */
@Service
@Transactional(readOnly = true)
public class ProtectedPeople {

    private static final int AT_ONCE = 1000;

    private final JdbcClient jdbc;

    ProtectedPeople(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Set<RepresentativeId> among(Collection<RepresentativeId> people) {
        List<UUID> ids = people.stream().map(RepresentativeId::uuid).distinct().toList();
        Set<RepresentativeId> found = new HashSet<>();
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            found.addAll(read(ids.subList(from, Math.min(from + AT_ONCE, ids.size()))));
        }
        return found;
    }

    private List<RepresentativeId> read(List<UUID> ids) {
        return jdbc
                .sql("select representative_id from representative_need"
                        + " where representative_id in (:ids) and protected_participant")
                .param("ids", ids)
                .query(UUID.class)
                .list()
                .stream()
                .map(RepresentativeId::new)
                .toList();
    }
}
