package org.pregny.process;

import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.impl.cfg.AbstractProcessEnginePlugin;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.pregny.kernel.NodeName;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Takes up at its start what this node had in hand when it ended, instead of waiting until the locks run out. Even if a
 * copied data folder gave two nodes one name, nothing is done twice: a job whose lock is taken away has a new revision,
 * and its old holder fails at the commit and leaves no trace.
 */
@Component
public class EngineLocks extends AbstractProcessEnginePlugin {

    private static final String FREE =
            "update act_ru_job set rev_ = rev_ + 1, lock_owner_ = null, lock_exp_time_ = null";

    private final NodeName node;
    private final JdbcClient jdbc;

    EngineLocks(NodeName node, JdbcClient jdbc) {
        this.node = node;
        this.jdbc = jdbc;
    }

    @Override
    public void postInit(ProcessEngineConfigurationImpl configuration) {
        if (configuration.getJobExecutor() != null) {
            configuration.getJobExecutor().setLockOwner(node.text());
        }
    }

    @Override
    public void postProcessEngineBuild(ProcessEngine engine) {
        jdbc.sql(FREE + " where lock_owner_ = :node").param("node", node.text()).update();
    }

    /** Frees one job that a dead or hanging node holds; false when nobody holds it any more. */
    public boolean release(String job) {
        return jdbc.sql(FREE + " where id_ = :job and lock_owner_ is not null")
                        .param("job", job)
                        .update()
                > 0;
    }
}
