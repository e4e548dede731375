package org.pregny.review;

import org.pregny.kernel.CleanText;

/** What ties a reviewer to an applicant: a code, and words that only colleagues read. */
public record ConflictDeclaration(ConflictKind kind, String words) {

    public static final int LONGEST = 1000;

    ConflictDeclaration checked() {
        if (kind == null) {
            throw ConflictRefused.noKind();
        }
        String clean = CleanText.lines(words);
        if (clean.length() > LONGEST) {
            throw ConflictRefused.tooLong(LONGEST, clean.length());
        }
        return new ConflictDeclaration(kind, clean);
    }
}
