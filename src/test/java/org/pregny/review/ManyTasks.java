package org.pregny.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.pregny.TestDatabase;
import org.pregny.kernel.SqlTime;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills the work list with tasks, open ones and done ones, and the engine with a user task for each open one: the
 * database itself makes the rows, out of numbers and a list of words. Names are as frequent as real ones, few very
 * frequent and many rare.
 */
@Component
@Profile("test")
public class ManyTasks {

    public static final String EVENT = "hearing-2";
    public static final String OFFICE = "NGO_LIAISON";

    private static final int AT_ONCE = 10_000;
    private static final int FIRST_NAMES = 300;
    private static final int SURNAMES = 6000;
    private static final int WORDS = 900;
    private static final int RARE = 3000;
    private static final List<String> SYLLABLES =
            List.of("ba", "ro", "mi", "ten", "kal", "os", "du", "vri", "na", "sem", "po", "li");

    /** Surnames in other scripts, each as rare as those about it. */
    private static final List<String> SCRIPTS = List.of("Щербакова", "الزهراء", "王", "Παπαδόπουλος", "სვანიძე");

    private static final String TASK = "create table bench_task (n integer primary key, id uuid not null,"
            + " at timestamp with time zone not null, due timestamp with time zone)";
    private static final String WORD =
            "create table bench_word (n integer primary key, shown varchar(60), word varchar(60), sound varchar(60))";

    /** Which word stands where in a task's names: so many words from the first on, the first of them more often. */
    private static final String PLACE = "create table bench_place (k integer primary key, first_word integer,"
            + " words integer, prime integer, bend double precision)";

    private static final String NAME =
            "create table bench_name (id uuid not null, n integer not null," + " due timestamp with time zone)";

    /** As in V092: made when all words are there, for a word's rows lie scattered all over it. */
    private static final String FOUND =
            "create index review_task_word_found on review_task_word (word, due_at, task_id)";

    private static final String CHOSEN = "p.first_word + cast(floor(p.words * power("
            + "mod(cast(t.n as bigint) * 7919 + p.k * 1299709, p.prime) * 1.0 / p.prime, p.bend)) as integer)";

    private final JdbcTemplate jdbc;
    private final TransactionTemplate once;

    ManyTasks(JdbcTemplate jdbc, TransactionTemplate once) {
        this.jdbc = jdbc;
        this.once = once;
    }

    public void fill(int open, int done, Instant now) {
        String cache = cache("262144");
        List.of(TASK, WORD, PLACE, NAME).forEach(jdbc::execute);
        once.executeWithoutResult(status -> {
            vocabulary();
            places();
        });
        jdbc.execute("drop index review_task_word_found");
        for (int from = 1; from <= open + done; from += AT_ONCE) {
            int first = from;
            once.executeWithoutResult(status -> {
                jdbc.update("delete from bench_task");
                tasks(first, first + AT_ONCE - 1, open, now);
                jdbc.update(
                        "update bench_task set due = at + interval '4' day + interval '12' hour where n <= ?", open);
                rows(open);
                words();
            });
        }
        jdbc.execute(FOUND);
        List.of("task", "word", "place", "name").forEach(table -> jdbc.execute("drop table bench_" + table));
        jdbc.execute(TestDatabase.isPostgres() ? "vacuum analyze" : "analyze");
        cache(cache);
    }

    /** Gives H2 enough to hold all it fills; what it is measured with is what it had before. */
    private String cache(String kilobytes) {
        if (TestDatabase.isPostgres()) {
            return kilobytes;
        }
        String before = jdbc.queryForObject(
                "select setting_value from information_schema.settings where setting_name = 'info.CACHE_MAX_SIZE'",
                String.class);
        jdbc.execute("set cache_size " + kilobytes);
        return String.valueOf(Integer.parseInt(before) * 1024);
    }

    /** Open ones were begun in the last five days, done ones before that; ids grow, so that rows are added at an end. */
    private void tasks(int from, int to, int open, Instant now) {
        String numbers = TestDatabase.isPostgres()
                ? "(select n from generate_series(:from, :to) as g(n))"
                : "(select x as n from system_range(:from, :to))";
        JdbcClient.create(jdbc)
                .sql("insert into bench_task (n, id, at) select n,"
                        + " cast(lpad(cast(n * 600 as varchar(8)), 8, '0') || '-0000-4000-8000-000000000000' as uuid),"
                        + " cast(:now as timestamp with time zone)"
                        + " - cast(case when n <= :open then mod(cast(n as bigint) * 7919, 10007) * 7200 / 10007"
                        + " else 2000 + mod(cast(n as bigint) * 7919, 40009) end as integer) * interval '1' minute from "
                        + numbers + " t")
                .param("from", from)
                .param("to", to)
                .param("open", open)
                .param("now", SqlTime.of(now))
                .update();
    }

    private void vocabulary() {
        List<Object[]> rows = new ArrayList<>();
        for (int n = 0; n < FIRST_NAMES + SURNAMES + WORDS; n++) {
            int script = n - FIRST_NAMES - RARE;
            String shown = script >= 0 && script < SCRIPTS.size() ? SCRIPTS.get(script) : word(n);
            String folded = SearchWords.of(List.of(shown)).written().get(0);
            rows.add(new Object[] {n, shown, folded, SearchWords.sound(folded)});
        }
        jdbc.batchUpdate("insert into bench_word values (?, ?, ?, ?)", rows);
    }

    private void places() {
        int[] primes = {10007, 10009, 10037, 10039, 10061, 10067};
        List<Object[]> rows = IntStream.range(0, primes.length)
                .mapToObj(k -> k < 4
                        ? new Object[] {k, FIRST_NAMES + SURNAMES, WORDS, primes[k], 1.0}
                        : k % 2 == 0
                                ? new Object[] {k, 0, FIRST_NAMES, primes[k], 2.2}
                                : new Object[] {k, FIRST_NAMES, SURNAMES, primes[k], 2.2})
                .toList();
        jdbc.batchUpdate("insert into bench_place values (?, ?, ?, ?, ?)", rows);
    }

    private static String word(int n) {
        StringBuilder word = new StringBuilder(SYLLABLES.get((n * 7) % SYLLABLES.size()));
        for (int rest = n + SYLLABLES.size(); rest > 0; rest /= SYLLABLES.size()) {
            word.append(SYLLABLES.get(rest % SYLLABLES.size()));
        }
        return word.toString();
    }

    private void rows(int open) {
        JdbcClient.create(jdbc).sql("""
                insert into review_task (id, application_id, stage, event_code, application_number, organisation_name,
                    organisation_key, country, category, basis, basis_verdict, representatives, round, opened_at,
                    due_at, overdue, state, assignee, claimed_at, outcome, done_at, done_by, version, office,
                    resubmitted, possible_double, visa_urgent, protected_people)
                select t.id, t.id, 'REVIEW_APPLICATION',
                    case when mod(t.n, 10) < 7 then 'hearing-2' else 'hearing-3' end, 'N' || t.n,
                    a.shown || ' ' || b.shown, a.word || b.word,
                    case mod(t.n, 7) when 0 then 'CH' when 1 then 'FR' else 'KE' end,
                    case mod(t.n, 5) when 0 then 'CSO' else 'NGO' end, 'ECOSOC',
                    case mod(t.n, 9) when 0 then 'INELIGIBLE' else 'ELIGIBLE' end, 2, case mod(t.n, 20) when 0 then 2 else 1 end,
                    t.at, t.at + interval '4' day + interval '12' hour, false, case when t.n <= :open then 'OPEN' else 'DONE' end,
                    case when mod(t.n, 3) = 0 then 'bench-' || mod(t.n, 60) end,
                    case when mod(t.n, 3) = 0 then t.at end,
                    case when t.n > :open then 'DECIDED' end,
                    case when t.n > :open then t.at + mod(t.n, 6) * interval '1' day end,
                    case when t.n > :open then 'bench-' || mod(t.n, 20) end, 0,
                    case when mod(t.n, 10) < 3 then 'NGO_LIAISON' else 'MAIN' end, mod(t.n, 11) = 0, mod(t.n, 50) = 0,
                    mod(t.n, 9) = 0, false
                from bench_task t
                join bench_word a on a.n = 6300 + mod(cast(t.n as bigint) * 31, 900)
                join bench_word b on b.n = 6300 + mod(cast(t.n as bigint) * 37, 900)""").param("open", open).update();
    }

    private void words() {
        jdbc.update("delete from bench_name");
        jdbc.update(
                "insert into bench_name select t.id, " + CHOSEN + ", t.due from bench_task t cross join bench_place p");
        String some = " from bench_name m join bench_word w on w.n = m.n";
        jdbc.update("insert into review_task_word (task_id, word, due_at) select m.id, w.word, m.due" + some
                + " union select m.id, w.sound, m.due" + some + " where w.sound <> ''"
                + " union select t.id, 'n' || t.n, t.due from bench_task t order by 1, 2");
    }

    /** A user task of the engine for each open one; its variables are what the list has columns for. */
    public void fillEngine() {
        String model = jdbc.queryForObject(
                "select max(ID_) from ACT_RE_PROCDEF where KEY_ = 'eventApplication'", String.class);
        engine("""
                insert into ACT_RU_EXECUTION (ID_, REV_, ROOT_PROC_INST_ID_, PROC_INST_ID_, BUSINESS_KEY_, PROC_DEF_ID_,
                    ACT_ID_, ACT_INST_ID_, IS_ACTIVE_, IS_CONCURRENT_, IS_SCOPE_, IS_EVENT_SCOPE_, SUSPENSION_STATE_,
                    CACHED_ENT_STATE_, SEQUENCE_COUNTER_)
                select id, 1, id, id, id, '%s', 'reviewApplication', id, true, false, true, false, 1, 0, 1""", model);
        engine("""
                insert into ACT_RU_TASK (ID_, REV_, EXECUTION_ID_, PROC_INST_ID_, PROC_DEF_ID_, NAME_, TASK_DEF_KEY_,
                    ASSIGNEE_, PRIORITY_, CREATE_TIME_, DUE_DATE_, SUSPENSION_STATE_)
                select id, 1, id, id, '%s', 'Review application', 'reviewApplication', assignee, 50, opened_at, due_at, 1""", model);
        engine("""
                insert into ACT_RU_IDENTITYLINK (ID_, REV_, GROUP_ID_, TYPE_, TASK_ID_)
                select id, 1, 'REVIEWER', 'candidate', id""", model);
        for (String variable : List.of("event_code", "category", "country")) {
            engine("""
                    insert into ACT_RU_VARIABLE (ID_, REV_, TYPE_, NAME_, EXECUTION_ID_, PROC_INST_ID_, TEXT_, VAR_SCOPE_,
                        SEQUENCE_COUNTER_, IS_CONCURRENT_LOCAL_)
                    select '%1$s' || id, 1, 'string', '%1$s', id, id, %1$s, id, 1, false""", variable);
        }
        jdbc.execute("analyze");
    }

    private void engine(String sql, String part) {
        jdbc.update(sql.formatted(part) + " from (select cast(id as varchar(64)) as id, event_code, category, country,"
                + " assignee, opened_at, due_at from review_task where state = 'OPEN') r");
    }

    /** What a reviewer types: rare names in several scripts, a frequent one, two words, a beginning, a number. */
    public List<String> searches() {
        List<String> typed = new ArrayList<>(SCRIPTS);
        typed.add(word(FIRST_NAMES + RARE - 10));
        typed.add(word(40));
        typed.add(word(3));
        typed.add(word(3) + " " + word(FIRST_NAMES + RARE - 10));
        typed.add(word(3) + " " + word(FIRST_NAMES + 2));
        typed.add(word(FIRST_NAMES + SURNAMES + 20).substring(0, 4));
        typed.add("N4243");
        return typed;
    }
}
