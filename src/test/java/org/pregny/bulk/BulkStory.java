package org.pregny.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.pregny.Applications;
import org.pregny.application.ApplicationId;
import org.pregny.application.OrganisationEntry;
import org.pregny.application.Receipt;
import org.pregny.application.Representative;
import org.pregny.application.RepresentativeState;
import org.pregny.event.Event;
import org.pregny.kernel.Actor;
import org.pregny.kernel.Language;
import org.pregny.process.EventStory;
import org.pregny.review.Office;
import org.pregny.review.ReviewTaskId;
import org.pregny.run.RunCounts;
import org.pregny.run.RunId;
import org.pregny.site.TestStaff;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Cases nobody has anything against, and reviewers who act on many of them. */
@Component
@Profile("test")
class BulkStory {

    static final Actor CARLA = Actor.staff("bulk-carla");
    static final Actor DAN = Actor.staff("bulk-dan");
    static final Actor LEAD = Actor.staff("bulk-lead");

    private static final AtomicInteger PEOPLE = new AtomicInteger();

    final EventStory tale;
    final BulkDesk desk;
    final BulkWork work;
    final BulkUndo undo;
    private final JdbcClient jdbc;

    BulkStory(EventStory tale, BulkDesk desk, BulkWork work, BulkUndo undo, JdbcClient jdbc) {
        this.tale = tale;
        this.desk = desk;
        this.work = work;
        this.undo = undo;
        this.jdbc = jdbc;
    }

    static void hire(TestStaff staff) {
        staff.add(CARLA.name(), "REVIEWER");
        staff.add(DAN.name(), "REVIEWER");
        staff.add(LEAD.name(), "LEAD_REVIEWER");
    }

    /** Of an organisation in the register, with people who are nowhere else. */
    Receipt clear(Event event, int people) {
        return tale.submit(event, ofClear(people));
    }

    static Applications ofClear(int people) {
        Applications application = anApplication().by(organisation("Ziwa la Amani Migrant Voices", "KE"));
        for (int i = 0; i < people; i++) {
            application = application.of(somebody());
        }
        return application;
    }

    static OrganisationEntry organisation(String name, String country) {
        return OrganisationEntry.of(name, country, "NGO", "ECOSOC", "");
    }

    static org.pregny.application.RepresentativeEntry somebody() {
        int n = PEOPLE.incrementAndGet();
        return aRepresentative("Bulk " + letters(n) + " Person", "bulk" + n + "@example.org");
    }

    private static String letters(int n) {
        StringBuilder word = new StringBuilder("Q");
        for (int rest = n; rest > 0; rest /= 26) {
            word.append((char) ('a' + rest % 26));
        }
        return word.toString();
    }

    BulkRun chosen(Receipt... receipts) {
        return chosen(Arrays.stream(receipts).map(Receipt::id).toList());
    }

    BulkRun chosen(List<ApplicationId> applications) {
        List<ReviewTaskId> tasks =
                applications.stream().map(id -> tale.story.task(id).id()).toList();
        return desk.run(desk.choose(tasks, CARLA), CARLA);
    }

    BulkRun planned(BulkPlan plan, Receipt... receipts) {
        BulkRun run = chosen(receipts);
        desk.plan(run.id(), plan, CARLA);
        return now(run);
    }

    /** Chosen, planned, started; nothing is done yet. */
    BulkRun started(BulkPlan plan, Receipt... receipts) {
        BulkRun run = planned(plan, receipts);
        desk.start(run.id(), Integer.toString(counts(run).waiting()), CARLA);
        return now(run);
    }

    BulkRun done(BulkPlan plan, Receipt... receipts) {
        BulkRun run = started(plan, receipts);
        work.work(() -> true, 0);
        return now(run);
    }

    BulkRun now(BulkRun run) {
        return desk.run(run.id(), LEAD);
    }

    BulkRun now(BulkRun before, RunId after) {
        assertThat(after).isNotEqualTo(before.id());
        return desk.run(after, LEAD);
    }

    RunCounts<LeftOut> counts(BulkRun run) {
        return desk.counts(run.id());
    }

    BulkItem item(BulkRun run, Receipt receipt) {
        return desk.items(run.id(), null, 0, Integer.MAX_VALUE).stream()
                .filter(i -> i.application().equals(receipt.id()))
                .findFirst()
                .orElseThrow();
    }

    List<RepresentativeState> states(Receipt receipt) {
        return tale.story.applications.caseOf(receipt.id()).representatives().stream()
                .map(Representative::state)
                .toList();
    }

    /** How often this happened in the case. */
    int heard(Receipt receipt, String action) {
        return jdbc.sql("select count(*) from audit_entry where case_id = :id and action = :action")
                .param("id", receipt.id().uuid())
                .param("action", action)
                .query(Integer.class)
                .single();
    }

    /** An office besides the first; whoever opens it closes it again. */
    static Office elsewhere() {
        Map<Language, String> names =
                Arrays.stream(Language.values()).collect(Collectors.toMap(l -> l, l -> "Elsewhere " + l.tag()));
        return new Office("BULK_ELSEWHERE", names, List.of());
    }

    void closeElsewhere() {
        jdbc.sql("update review_task set office = null where office = 'BULK_ELSEWHERE'")
                .update();
        jdbc.sql("delete from review_office_name where office_code = 'BULK_ELSEWHERE'")
                .update();
        jdbc.sql("delete from review_office where code = 'BULK_ELSEWHERE'").update();
    }

    static BulkPlan approve() {
        return BulkPlan.of(BulkAction.APPROVE);
    }

    Event event(Consumer<com.fasterxml.jackson.databind.node.ObjectNode> edit) {
        return tale.aHearing(edit);
    }

    Event event() {
        return event(tree -> {});
    }
}
