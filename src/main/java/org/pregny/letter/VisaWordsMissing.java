package org.pregny.letter;

import org.pregny.kernel.Refusal;

/** An officer left out the words that a signature or a question needs, or wrote too many. */
public final class VisaWordsMissing extends Refusal {

    VisaWordsMissing(int longest) {
        super(Kind.INVALID, "letter.fault.line", longest);
    }
}
