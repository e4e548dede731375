package org.pregny.document;

import java.nio.charset.StandardCharsets;

/** Tells what a file is by what is in it, and refuses what is not wholly and only that (ASVS 5.2.2). */
final class ContentCheck {

    private static final byte[] PDF = ascii("%PDF-");
    private static final int PDF_MAY_BEGIN_WITHIN = 1024;

    private ContentCheck() {}

    static DocumentFormat format(byte[] file, long mostPixels) {
        if (Bytes.startsWith(file, PDF)) {
            PdfWrapping.check(file);
            PdfContent.check(file);
            return DocumentFormat.PDF;
        }
        if (Bytes.startsWith(file, JpegShape.SIGNATURE)) {
            picture(file, JpegShape.of(file), mostPixels);
            return DocumentFormat.JPEG;
        }
        if (Bytes.startsWith(file, PngShape.SIGNATURE)) {
            picture(file, PngShape.of(file), mostPixels);
            return DocumentFormat.PNG;
        }
        boolean laterPdf = Bytes.indexOf(file, PDF, 0) >= 0 && Bytes.indexOf(file, PDF, 0) < PDF_MAY_BEGIN_WITHIN;
        throw new DocumentRefused(laterPdf ? "document.fault.mixed" : "document.fault.type");
    }

    /** A picture is never unpacked here: its size stands in its head. */
    private static void picture(byte[] file, PictureShape shape, long mostPixels) {
        if (shape.pixels() > mostPixels) {
            throw new DocumentRefused("document.fault.tooManyPixels", mostPixels / 1_000_000);
        }
        if (Hidden.isBehind(file, shape.end()) || Hidden.archiveIn(file)) {
            throw new DocumentRefused("document.fault.mixed");
        }
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
