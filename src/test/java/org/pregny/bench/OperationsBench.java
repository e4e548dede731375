package org.pregny.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.pregny.TestDatabase;
import org.pregny.TestTime;
import org.pregny.kernel.Language;
import org.pregny.process.Story;
import org.pregny.process.operations.FailedSteps;
import org.pregny.process.operations.HeatMap;
import org.pregny.process.operations.HeatMaps;
import org.pregny.process.operations.RunningModel;
import org.pregny.process.operations.RunningModels;
import org.pregny.process.operations.StandingCases;
import org.pregny.process.operations.StuckSearch;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Prints how long operators’ pages take with 100,000 running cases, twice as many ended activities and 5,000 failures. */
@PregnyTest
@Tag("bench")
class OperationsBench {

    private static final int CASES = 100_000;
    private static final int ENDED = 2;
    private static final int FAILURES = 5_000;
    private static final int RUNS = 5;

    /** Rows of one case in the engine's tables; {n} its number, {model} the version of the model it runs on. */
    private static final List<String> ROWS = List.of("""
            act_ru_execution (id_, rev_, proc_inst_id_, root_proc_inst_id_, business_key_, proc_def_id_, is_active_,
                is_concurrent_, is_scope_, is_event_scope_, suspension_state_, cached_ent_state_, sequence_counter_)
            select 'bench-p' || {n}, 1, 'bench-p' || {n}, 'bench-p' || {n}, 'bench' || {n}, '{model}', false,
                false, true, false, 1, 0, 1""", """
            act_ru_execution (id_, rev_, proc_inst_id_, root_proc_inst_id_, parent_id_, proc_def_id_, act_id_,
                act_inst_id_, is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_,
                cached_ent_state_, sequence_counter_)
            select 'bench-e' || {n}, 1, 'bench-p' || {n}, 'bench-p' || {n}, 'bench-p' || {n}, '{model}',
                case mod({n}, 10) when 0 then 'announceDecision' when 1 then 'awaitInformation'
                    else 'reviewApplication' end,
                'bench-a' || {n}, true, false, true, false, 1, 0, 1""", """
            act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_id_, start_time_, state_)
            select 'bench-p' || {n}, 'bench-p' || {n}, 'bench' || {n}, '{model}', timestamp '2017-08-01 09:00:00', 'ACTIVE'""", """
            act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_id_, act_type_, start_time_)
            select 'bench-a' || {n}, 'eventApplication', '{model}', 'bench-p' || {n}, 'bench-e' || {n},
                case mod({n}, 10) when 0 then 'announceDecision' when 1 then 'awaitInformation'
                    else 'reviewApplication' end,
                case mod({n}, 10) when 0 then 'serviceTask' when 1 then 'receiveTask' else 'userTask' end,
                timestamp '2017-08-20 09:00:00'""", """
            act_hi_actinst (id_, proc_def_key_, proc_def_id_, proc_inst_id_, execution_id_, act_id_, act_type_,
                start_time_, end_time_)
            select 'bench-h' || k.x || '-' || {n}, 'eventApplication', '{model}', 'bench-p' || {n}, 'bench-e' || {n},
                'checkEligibilityBasis', 'businessRuleTask', timestamp '2017-08-01 09:00:00',
                timestamp '2017-08-01 09:00:00'""", """
            act_ru_event_subscr (id_, rev_, event_type_, event_name_, execution_id_, proc_inst_id_, activity_id_, created_)
            select 'bench-s' || {n}, 1, 'message', 'eventCancelled', 'bench-p' || {n}, 'bench-p' || {n},
                'eventCancelled', timestamp '2017-08-01 09:00:00'""", """
            act_ru_job (id_, rev_, type_, execution_id_, root_proc_inst_id_, process_instance_id_, process_def_id_,
                process_def_key_, retries_, duedate_, handler_type_, suspension_state_, priority_, create_time_)
            select 'bench-j' || {n}, 1, 'timer', 'bench-e' || {n}, 'bench-p' || {n}, 'bench-p' || {n}, '{model}',
                'eventApplication', case when {n} <= {failures} then 0 else 3 end, timestamp '2017-09-20 09:00:00',
                'timer-transition', 1, 0, timestamp '2017-08-20 09:00:00'""");

    private static final String FAILED = """
            act_ru_incident (id_, rev_, incident_timestamp_, incident_msg_, incident_type_, execution_id_, activity_id_,
                failed_activity_id_, proc_inst_id_, proc_def_id_, cause_incident_id_, root_cause_incident_id_, configuration_)
            select 'bench-i' || {n}, 1, timestamp '2017-08-20 09:00:00', 'CODE_FAULT NullPointerException at X.java:' || {n},
                'failedJob', 'bench-e' || {n}, 'announceDecision', 'announceDecision', 'bench-p' || {n}, '{model}',
                'bench-i' || {n}, 'bench-i' || {n}, 'bench-j' || {n}""";

    @Autowired
    Story story;

    @Autowired
    RunningModels models;

    @Autowired
    HeatMaps maps;

    @Autowired
    StandingCases standing;

    @Autowired
    FailedSteps failed;

    @Autowired
    StuckSearch stuck;

    @Autowired
    JdbcTemplate jdbc;

    @AfterEach
    void nothingIsLeft() {
        for (String table : List.of("act_ru_incident", "act_ru_job", "act_ru_event_subscr", "act_hi_actinst")) {
            jdbc.update("delete from " + table + " where id_ like 'bench-%'");
        }
        jdbc.update("delete from act_hi_procinst where id_ like 'bench-%'");
        jdbc.update("delete from act_ru_execution where id_ like 'bench-e%'");
        jdbc.update("delete from act_ru_execution where id_ like 'bench-p%'");
    }

    @Test
    void whatOperatorsSeeOfAHundredThousandCases() {
        story.clock.set(TestTime.OPEN);
        RunningModel model = models.version("eventApplication", 1);
        long began = System.nanoTime();
        for (String rows : ROWS) {
            fill(rows, model, CASES, rows.contains("k.x") ? ENDED : 1);
        }
        fill(FAILED, model, FAILURES, 1);
        jdbc.execute("analyze");
        System.out.printf("filled in %d s%n", (System.nanoTime() - began) / 1_000_000_000);

        time("models and versions", models::all);
        HeatMap map = time("heat map", () -> maps.of(model, Language.EN));
        assertThat(map.activities().getFirst().standing()).isGreaterThanOrEqualTo(CASES * 8 / 10);
        time("first page of cases", () -> standing.at(model, "reviewApplication", 1));
        time("last page of cases", () -> standing.at(model, "reviewApplication", 200));
        time("failures by cause", failed::groups);
        time("stuck work", stuck::findings);
    }

    private void fill(String rows, RunningModel model, int cases, int times) {
        String range = TestDatabase.isPostgres() ? "generate_series(1, %d)" : "system_range(1, %d)";
        String name = TestDatabase.isPostgres() ? " %s(x)" : " %s";
        jdbc.update("insert into "
                + rows.replace("{n}", "r.x")
                        .replace("{model}", model.id())
                        .replace("{failures}", Integer.toString(FAILURES))
                + " from " + range.formatted(cases) + name.formatted("r")
                + " cross join " + range.formatted(times) + name.formatted("k"));
    }

    private static <T> T time(String what, Supplier<T> work) {
        long[] millis = new long[RUNS];
        T result = work.get();
        for (int run = 0; run < RUNS; run++) {
            long began = System.nanoTime();
            result = work.get();
            millis[run] = (System.nanoTime() - began) / 1_000_000;
        }
        Arrays.sort(millis);
        System.out.printf("%-24s median %5d ms, least %5d ms%n", what, millis[RUNS / 2], millis[0]);
        return result;
    }
}
