package org.pregny.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.kernel.NodeName;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a dead program had in hand is free at the next start of the same one, and only of the same one. */
@PregnyTest
class EngineLocksTest {

    @Autowired
    EngineLocks locks;

    @Autowired
    NodeName node;

    @Autowired
    ProcessEngine engine;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aStartFreesThisNodesJobsAndNobodyElses() {
        List<String> jobs = jdbc.sql("select id_ from act_ru_job where lock_owner_ is null order by id_ limit 2")
                .query(String.class)
                .list();
        lock(jobs.get(0), node.text());
        lock(jobs.get(1), "another node");

        locks.postProcessEngineBuild(engine);

        assertThat(ownerOf(jobs.get(0))).isNull();
        assertThat(ownerOf(jobs.get(1))).isEqualTo("another node");
        lock(jobs.get(1), null);
    }

    private void lock(String job, String owner) {
        jdbc.sql("update act_ru_job set lock_owner_ = :owner where id_ = :id")
                .param("owner", owner)
                .param("id", job)
                .update();
    }

    private String ownerOf(String job) {
        return jdbc.sql("select lock_owner_ from act_ru_job where id_ = :id")
                .param("id", job)
                .query((row, n) -> row.getString(1))
                .list()
                .get(0);
    }
}
