package org.pregny.print;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import org.openpdf.text.Document;
import org.openpdf.text.Rectangle;
import org.openpdf.text.pdf.PdfBoolean;
import org.openpdf.text.pdf.PdfEncryption;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfWriter;

/** A PDF in the making, page by page; the same words under the same imprint give the same bytes, whenever printed. */
public final class PrintedDocument {

    static final String AUTHOR = "Pregny";

    private final Document document = new Document();
    private final OutputStream out;
    private final PdfWriter writer;
    private final Imprint imprint;
    private PdfStructureElement root;

    /** Kept in memory until {@link #bytes()} are asked for. */
    public PrintedDocument(Imprint imprint) {
        this(imprint, new ByteArrayOutputStream(64_000));
    }

    /** Written while it is made. */
    public PrintedDocument(Imprint imprint, OutputStream out) {
        this.imprint = imprint;
        this.out = out;
        writer = PdfWriter.getInstance(document, out);
        writer.setCloseStream(false);
        Archive.prepare(writer);
        document.addTitle(imprint.title());
        document.addAuthor(AUTHOR);
    }

    /** A new page, in points; the page before it is finished. */
    public Paper page(float width, float height) {
        document.setPageSize(new Rectangle(width, height));
        if (root == null) {
            open();
        } else {
            document.newPage();
        }
        writer.setPageEmpty(false);
        return new Paper(writer.getDirectContent(), root, new Box(0, 0, width, height), imprint.rightToLeft(), null);
    }

    public byte[] bytes() {
        close();
        return ((ByteArrayOutputStream) out).toByteArray();
    }

    public void close() {
        SubsetTags.startFrom(imprint.identity().getMostSignificantBits());
        document.close();
    }

    /** Neither the clock nor chance enters the file. */
    private void open() {
        document.open();
        writer.getInfo().remove(PdfName.CREATIONDATE);
        writer.getInfo().put(PdfName.FILEID, PdfEncryption.createInfoId(imprint.id(), imprint.id()));
        writer.getExtraCatalog()
                .put(PdfName.LANG, new PdfString(imprint.language().toLanguageTag()));
        Archive.describe(writer, imprint);
        writer.addViewerPreference(PdfName.DISPLAYDOCTITLE, PdfBoolean.PDFTRUE);
        root = new PdfStructureElement(writer.getStructureTreeRoot(), new PdfName("Document"));
    }
}
