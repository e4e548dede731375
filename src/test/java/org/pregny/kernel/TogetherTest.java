package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.pregny.CountedStatements;
import org.pregny.PregnyTest;
import org.pregny.TestDatabase;
import org.pregny.kernel.Together.Answers;
import org.pregny.kernel.Together.Asked;
import org.pregny.kernel.Together.Question;
import org.pregny.kernel.Together.Write;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.transaction.support.TransactionTemplate;

/** Statements that go out together do what they would do alone, on either database. Told by the rows of some zones. */
@PregnyTest
class TogetherTest {

    private final String event = "together-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    Together together;

    @Autowired
    CountedStatements statements;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatIsGatheredIsWrittenAtTheEndOfIt() {
        List<String> sent = statements.during(() -> together.gather(() -> {
            together.write(adding("one"));
            together.write(adding("two"));
            assertThat(together.ask(zones())).isZero();
        }));

        assertThat(together.ask(zones())).isEqualTo(2);
        assertThat(sent).hasSize(TestDatabase.isPostgres() ? 2 : 3);
        assertThat(together.isGathering()).isFalse();
    }

    @Test
    void whatComesToNothingWritesNothing() {
        assertThatThrownBy(() -> together.gather(() -> {
                    together.write(adding("one"));
                    throw new IllegalStateException("half way");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(together.ask(zones())).isZero();
        assertThat(together.isGathering()).isFalse();
    }

    @Test
    void onlyWhatChangedNoRowIsWrittenOtherwise() {
        together.write(adding("there"));

        together.gather(() -> {
            together.write(new Write(moving("there", "moved"), adding("not-needed")));
            together.write(new Write(moving("nowhere", "moved-too"), adding("new")));
        });

        assertThat(together.ask(zone("moved"))).isTrue();
        assertThat(together.ask(zone("new"))).isTrue();
        assertThat(together.ask(zones())).isEqualTo(2);
    }

    @Test
    void aRowThatIsThereAlreadyUndoesAllThatWentWithIt() {
        together.write(adding("there"));

        assertThatThrownBy(() -> transaction.executeWithoutResult(t -> together.gather(() -> {
                    together.write(adding("new"));
                    together.write(adding("there"));
                })))
                .isInstanceOf(DuplicateKeyException.class);

        assertThat(together.ask(zones())).isEqualTo(1);
    }

    @Test
    void twoQuestionsHaveAnAnswerEach() {
        together.write(adding("one"));

        Answers<Boolean, Integer> answers = together.ask(zone("one"), zones());

        assertThat(answers).isEqualTo(new Answers<>(true, 1));
    }

    private Asked adding(String zone) {
        return new Asked("insert into seat_count (event_code, zone) values (?, ?)", 2, (statement, before) -> {
            statement.setString(before + 1, event);
            statement.setString(before + 2, zone);
        });
    }

    private Asked moving(String from, String to) {
        return new Asked("update seat_count set zone = ? where event_code = ? and zone = ?", 3, (statement, before) -> {
            statement.setString(before + 1, to);
            statement.setString(before + 2, event);
            statement.setString(before + 3, from);
        });
    }

    private Question<Integer> zones() {
        Asked count = new Asked(
                "select count(*) from seat_count where event_code = ?",
                1,
                (statement, before) -> statement.setString(before + 1, event));
        return new Question<>(count, rows -> rows.next() ? rows.getInt(1) : null);
    }

    private Question<Boolean> zone(String zone) {
        Asked one =
                new Asked("select zone from seat_count where event_code = ? and zone = ?", 2, (statement, before) -> {
                    statement.setString(before + 1, event);
                    statement.setString(before + 2, zone);
                });
        return new Question<>(one, rows -> rows.next());
    }
}
