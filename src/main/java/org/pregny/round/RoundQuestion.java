package org.pregny.round;

import java.util.List;
import java.util.Optional;
import org.pregny.kernel.Wording;

/**
 * One question of a round's form (domain b2: purpose, programmes, relevance, governing body, funding, as configured).
 *
 * @param longest the most characters of an answer; 0 where the kind sets its own
 */
public record RoundQuestion(
        String code, Kind kind, Wording label, Wording hint, boolean required, int longest, List<Choice> choices) {

    /** What an answer is: one line, a text of several, an address on the web, a year, or one of some choices. */
    public enum Kind {
        LINE(200),
        TEXT(4000),
        LINK(500),
        YEAR(4),
        CHOICE(40);

        private final int longest;

        Kind(int longest) {
            this.longest = longest;
        }

        public int longest() {
            return longest;
        }
    }

    /** One of the answers to choose from. */
    public record Choice(String code, Wording label) {}

    public RoundQuestion {
        hint = hint == null ? Wording.of("") : hint;
        longest = longest <= 0 ? kind.longest() : longest;
        choices = choices == null ? List.of() : List.copyOf(choices);
    }

    public Optional<Choice> choice(String wanted) {
        return choices.stream().filter(c -> c.code().equals(wanted)).findFirst();
    }
}
