package org.pregny.accreditation;

import java.util.List;

/**
 * What an applicant is told at once about the basis that was claimed.
 *
 * @param matches what was found, best first; the first is the organisation itself when the register knows it
 * @param basis code of the basis that is spoken of: the claimed one, or with {@code OTHER_BASIS} the one that was found
 */
public record Standing(Kind kind, String basis, List<RegisterMatch> matches) {

    /** What there is to tell, from the best news to the worst. */
    public enum Kind {
        /** Known and in good standing: nothing more is needed. */
        RECOGNISED,
        /** Not by the claimed basis, but known in good standing by another that the event accepts. */
        OTHER_BASIS,
        /** Known with a status that does not settle it: a person judges. */
        PARTLY,
        /** Some lines are much like it. */
        PERHAPS,
        NOT_FOUND,
        /** No register is kept: documents decide. */
        DOCUMENTS,
        EXPIRED,
        SUSPENDED,
        NOT_ACCEPTED
    }

    /** As many as a reader can compare. */
    private static final int MOST_SHOWN = 5;

    /** The line that is spoken of, or null. */
    public RegisterEntry entry() {
        return matches.isEmpty() || kind == Kind.PERHAPS ? null : matches.get(0).entry();
    }

    /** The line that is spoken of, or those among which the applicant may know itself. */
    public List<RegisterMatch> shown() {
        return matches.stream().limit(kind == Kind.PERHAPS ? MOST_SHOWN : 1).toList();
    }
}
