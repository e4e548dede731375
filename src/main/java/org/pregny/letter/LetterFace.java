package org.pregny.letter;

import java.util.List;
import java.util.Locale;

/** Everything that stands on the page of a visa support letter, in one language. */
record LetterFace(
        Locale language,
        String number,
        String letterhead,
        String title,
        String numberLine,
        String addressee,
        String opening,
        List<Row> rows,
        String request,
        String signature,
        String verification,
        String qrText) {

    /** One line of the particulars. */
    record Row(String label, String value) {}
}
