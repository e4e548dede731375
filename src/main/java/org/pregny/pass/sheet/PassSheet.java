package org.pregny.pass.sheet;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;
import org.springframework.stereotype.Component;

/** Prints a pass on one A6 page; the same face gives the same bytes, whenever it is printed. */
@Component
public class PassSheet {

    public byte[] print(PassFace face) {
        UUID seed = seed(face);
        SubsetTags.startFrom(seed.getMostSignificantBits());
        ByteArrayOutputStream out = new ByteArrayOutputStream(64_000);
        Document document = new Document(new Rectangle(Paper.WIDTH, Paper.HEIGHT));
        PdfWriter writer = PdfWriter.getInstance(document, out);
        writer.setTagged();
        document.addTitle(face.captions().title() + " " + face.passNumber());
        document.addAuthor("Pregny");
        document.open();
        describe(writer, face, seed);
        PdfStructureElement root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
        new PassDrawing(face, new Paper(writer.getDirectContent(), root, face.rightToLeft())).draw();
        writer.setPageEmpty(false);
        document.close();
        return out.toByteArray();
    }

    private static UUID seed(PassFace face) {
        String own = face.language() + face.nameToPrint() + face.passNumber() + face.qrText();
        return UUID.nameUUIDFromBytes(own.getBytes(StandardCharsets.UTF_8));
    }

    /** Neither the clock nor chance enters the file. */
    private static void describe(PdfWriter writer, PassFace face, UUID seed) {
        byte[] id = ByteBuffer.allocate(16)
                .putLong(seed.getMostSignificantBits())
                .putLong(seed.getLeastSignificantBits())
                .array();
        writer.getInfo().remove(PdfName.CREATIONDATE);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(id, id));
        writer.getExtraCatalog().put(PdfName.LANG, new PdfString(face.language().toLanguageTag()));
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
    }
}
