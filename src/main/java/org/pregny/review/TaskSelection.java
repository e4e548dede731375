package org.pregny.review;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes many tasks of the work list at once, for whoever acts on all of them. */
@Service
@Transactional(readOnly = true)
public class TaskSelection {

    /** So many are asked about at once: databases take long lists badly. */
    private static final int AT_ONCE = 500;

    private final JdbcClient jdbc;

    TaskSelection(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In no order; whatever is not there is left out. */
    public List<ReviewTask> of(Collection<ReviewTaskId> ids) {
        List<UUID> all = ids.stream().map(ReviewTaskId::uuid).toList();
        List<ReviewTask> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += AT_ONCE) {
            found.addAll(jdbc.sql("select * from review_task where id in (:ids)")
                    .param("ids", all.subList(from, Math.min(all.size(), from + AT_ONCE)))
                    .query(ReviewRows::task)
                    .list());
        }
        return found;
    }
}
