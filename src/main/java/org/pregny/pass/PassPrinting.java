package org.pregny.pass;

import org.pregny.pass.sheet.PassSheet;
import org.springframework.stereotype.Component;

/** Has a pass put into words and printed. */
@Component
class PassPrinting {

    private final PassWording wording;
    private final PassSheet sheet;

    PassPrinting(PassWording wording, PassSheet sheet) {
        this.wording = wording;
        this.sheet = sheet;
    }

    byte[] print(Pass pass) {
        return sheet.print(wording.face(pass));
    }

    /** The pass under a line that says what this is, for the text part of the letter that brings it. */
    String inWords(Pass pass) {
        return wording.inWords(pass);
    }
}
