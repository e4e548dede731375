package org.pregny.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.pregny.PregnyTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

@PregnyTest
class PerTransactionTest {

    @Autowired
    PlatformTransactionManager transactions;

    private final PerTransaction<List<String>> memory = new PerTransaction<>(ArrayList::new);
    private TransactionTemplate transaction;

    @BeforeEach
    void begins() {
        transaction = new TransactionTemplate(transactions);
    }

    @Test
    void remembersUntilTheTransactionEnds() {
        transaction.executeWithoutResult(t -> {
            memory.get().add("one");
            assertThat(memory.get()).containsExactly("one");
        });

        transaction.executeWithoutResult(t -> assertThat(memory.get()).isEmpty());
    }

    @Test
    void remembersNothingOfOneThatFailed() {
        try {
            transaction.executeWithoutResult(t -> {
                memory.get().add("one");
                throw new IllegalStateException("fails");
            });
        } catch (IllegalStateException expected) {
            // as wanted
        }

        transaction.executeWithoutResult(t -> assertThat(memory.get()).isEmpty());
    }

    @Test
    void anotherThatRunsWhileOneRestsKnowsNothingOfIt() {
        TransactionTemplate another = new TransactionTemplate(transactions);
        another.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);

        transaction.executeWithoutResult(t -> {
            memory.get().add("one");
            another.executeWithoutResult(u -> {
                assertThat(memory.get()).isEmpty();
                memory.get().add("two");
            });
            assertThat(memory.get()).containsExactly("one");
        });
    }

    @Test
    void whatIsTakenBackIsForgotten() {
        TransactionTemplate part = new TransactionTemplate(transactions);
        part.setPropagationBehavior(TransactionDefinition.PROPAGATION_NESTED);

        transaction.executeWithoutResult(t -> {
            memory.get().add("before");
            part.executeWithoutResult(nested -> {
                memory.get().add("within");
                nested.setRollbackOnly();
            });
            assertThat(memory.get()).isEmpty();
        });
    }

    @Test
    void forgetsWhenTold() {
        transaction.executeWithoutResult(t -> {
            memory.get().add("one");
            memory.forget();
            assertThat(memory.get()).isEmpty();
        });
    }

    @Test
    void withoutATransactionNothingIsRemembered() {
        memory.get().add("one");

        assertThat(memory.get()).isEmpty();
    }
}
