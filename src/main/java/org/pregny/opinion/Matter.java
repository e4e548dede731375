package org.pregny.opinion;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A kind of proposal as the room that owns it knows it; whoever adds one adds a rule and words for it. */
public interface Matter {

    /** As in the rule and in message keys. */
    String code();

    /** Everything that whoever agrees has to know, in the reader's language. */
    List<Line> lines(Proposal proposal, Locale locale);

    /** Whether there is still something to agree to. */
    boolean stands(Proposal proposal);

    /** Whether this person is no party to it. */
    default boolean isOpenTo(Proposal proposal, String signInName) {
        return true;
    }

    /** Roles that may open the case; others read its lines. */
    default Set<String> readers() {
        return Set.of("REVIEWER", "LEAD_REVIEWER");
    }

    /** Where the reader finds the case, or null. */
    String address(Proposal proposal);

    /** One line of an account: the key of its label, and its words. */
    record Line(String label, String words) {}
}
