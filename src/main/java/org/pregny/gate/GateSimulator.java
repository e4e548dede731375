package org.pregny.gate;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.pregny.event.EventCode;
import org.pregny.pass.Pass;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Says what a pass would get at a gate at a time, and why, by the very rules that gates go by; nothing is written down. */
@Service
@Transactional(readOnly = true)
public class GateSimulator {

    private final Verdicts verdicts;
    private final GatePlans plans;

    GateSimulator(Verdicts verdicts, GatePlans plans) {
        this.verdicts = verdicts;
        this.plans = plans;
    }

    /**
     * What somebody wants to know.
     *
     * @param listAge how many seconds the device would have been without a network
     */
    public record Question(String code, String gate, Direction direction, Instant at, long listAge) {}

    /**
     * What one rule says by itself.
     *
     * @param objection null when it has none
     * @param decides whether it is the first that has one
     */
    public record RuleWord(String rule, GateDecision objection, boolean decides) {}

    /**
     * The answer, with the word of every rule.
     *
     * @param pass null when it is none that is known here
     */
    public record Answer(GateDecision decision, List<RuleWord> rules, Pass pass) {}

    public Answer ask(EventCode code, Question question) {
        HeldOut<Pass> shown = scanned(question.code());
        Presentation presentation = verdicts.presentation(
                        plans.of(question.gate(), code), shown, question.direction(), question.at())
                .aged(question.listAge());
        return new Answer(GateDecision.on(presentation), words(presentation), shown.pass());
    }

    /** A number stands for its pass, as if that had been held out: one who plans has no passes in hand. */
    private HeldOut<Pass> scanned(String typed) {
        HeldOut<Pass> shown = verdicts.look(typed);
        return shown.kind() == HeldOut.Kind.TYPED && shown.pass() != null
                ? verdicts.look(shown.pass().code())
                : shown;
    }

    /** A code that stands for no pass leaves the other rules nothing to look at. */
    private static List<RuleWord> words(Presentation presentation) {
        List<RuleWord> words = new ArrayList<>();
        boolean decided = false;
        for (GateRule rule : GateDecision.RULES) {
            if (presentation.pass() == null && !words.isEmpty()) {
                break;
            }
            Optional<GateDecision> objection = rule.objectionTo(presentation);
            words.add(new RuleWord(rule.key(), objection.orElse(null), objection.isPresent() && !decided));
            decided |= objection.isPresent();
        }
        if (!decided) {
            GateDecision admitting = Attention.admitting(presentation);
            boolean plain = admitting.verdict() == ScanVerdict.ADMIT;
            words.add(new RuleWord("Attention", plain ? null : admitting, !plain));
        }
        return words;
    }
}
