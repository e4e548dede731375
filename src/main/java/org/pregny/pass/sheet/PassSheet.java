package org.pregny.pass.sheet;

import org.pregny.print.Imprint;
import org.pregny.print.PrintedDocument;
import org.springframework.stereotype.Component;

/** Prints a pass on one A6 page; the same face gives the same bytes, whenever it is printed. */
@Component
public class PassSheet {

    public byte[] print(PassFace face) {
        PrintedDocument document = new PrintedDocument(imprint(face));
        new PassDrawing(face, document.page(A6.WIDTH, A6.HEIGHT)).draw();
        return document.bytes();
    }

    private static Imprint imprint(PassFace face) {
        return new Imprint(
                face.captions().title() + " " + face.passNumber(),
                face.language(),
                Imprint.identity(
                        face.language().toLanguageTag(), face.nameToPrint(), face.passNumber(), face.qrText()));
    }
}
