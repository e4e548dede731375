package org.pregny.review;

import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;

/** Which of the models' user tasks stand open in the work list, for whoever has to hold the engine against it. */
@Service
public class OpenStages {

    private final JdbcClient jdbc;

    OpenStages(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** By the business key of a process: an application as a whole, or a substitution, change or reconsideration. */
    public Set<ReviewStage> about(UUID businessKey) {
        return jdbc
                .sql("select stage from review_task where application_id = :key and subject_id is null"
                        + " and state = 'OPEN' union select stage from review_task where subject_id = :key"
                        + " and state = 'OPEN'")
                .param("key", businessKey)
                .query(String.class)
                .list()
                .stream()
                .map(ReviewStage::valueOf)
                .collect(Collectors.toSet());
    }
}
