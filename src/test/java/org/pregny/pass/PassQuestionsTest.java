package org.pregny.pass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.pregny.Applications.aRepresentative;
import static org.pregny.Applications.anApplication;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.Applications;
import org.pregny.CountedStatements;
import org.pregny.PregnyTest;
import org.pregny.TestTime;
import org.pregny.application.ApplicationId;
import org.pregny.event.Event;
import org.pregny.process.EventStory;
import org.springframework.beans.factory.annotation.Autowired;

/** A delegation is read once for all its passes: what is asked for each of them is what thousands of passes wait for. */
@PregnyTest
class PassQuestionsTest {

    private static final int SMALL = 4;
    private static final int LARGE = 12;

    @Autowired
    EventStory tale;

    @Autowired
    CountedStatements statements;

    private Event event;

    @BeforeEach
    void isOpen() {
        tale.story.clock.set(TestTime.OPEN);
        event = tale.aHearing(tree -> tree.put("representativesPerApplication", LARGE));
        issued(SMALL);
    }

    @Test
    void eachPassMoreTakesFourQuestionsAndNineRows() {
        List<String> few = issued(SMALL);
        List<String> many = issued(LARGE);

        assertThat(count(many, "select") - count(few, "select")).isEqualTo(4 * (LARGE - SMALL));
        assertThat(count(many, "insert into ")
                        + count(many, "update ")
                        - count(few, "insert into ")
                        - count(few, "update "))
                .isEqualTo(9 * (LARGE - SMALL));
    }

    private List<String> issued(int people) {
        ApplicationId id = tale.submit(event, delegation(people)).id();
        tale.story.approveAll(id);
        return statements.during(() -> tale.story.runDueJobs(id));
    }

    /** Of rows that each pass has by itself: those of the engine and of the trail are written many at once. */
    private static long count(List<String> asked, String beginning) {
        return asked.stream()
                .filter(sql -> sql.startsWith(beginning)
                        && !sql.toLowerCase(Locale.ROOT).contains("act_")
                        && !sql.contains("audit_entry"))
                .count();
    }

    private static Applications delegation(int people) {
        Applications all = anApplication();
        for (int n = 0; n < people; n++) {
            String key = UUID.randomUUID().toString();
            all = all.of(aRepresentative("P " + key, key + "@example.org"));
        }
        return all;
    }
}
