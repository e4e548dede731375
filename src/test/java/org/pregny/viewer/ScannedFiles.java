package org.pregny.viewer;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.graphics.image.CCITTFactory;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;

/** Files whose pages are pictures, as scanners make them, and as those do who mean harm. */
final class ScannedFiles {

    private static final int SCAN_WIDTH = 2480;
    private static final int SCAN_HEIGHT = 3508;

    private ScannedFiles() {}

    /** As an office scanner makes it: 300 dots an inch, in colour. */
    static byte[] scan(int pages) {
        return PagesOfFiles.pdf(pdf -> {
            PDImageXObject sheet = JPEGFactory.createFromImage(pdf, sheet(), 0.6f);
            for (int i = 0; i < pages; i++) {
                PDPage page = new PDPage(PDRectangle.A4);
                pdf.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(pdf, page)) {
                    content.drawImage(sheet, 0, 0, PDRectangle.A4.getWidth(), PDRectangle.A4.getHeight());
                }
            }
        });
    }

    /** A picture that says of itself what is not so, or that nobody here can read. */
    static byte[] pictureThatSays(int width, int height, COSName filter) {
        return PagesOfFiles.pdf(pdf -> {
            COSStream stream = picture(pdf, width, height, 8);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(new byte[64]);
            }
            stream.setItem(COSName.FILTER, filter);
            draw(pdf, stream);
        });
    }

    /**
     * Black on white, as office scanners pack it most tightly (ITU-T T.88): two segments, the page and one region, which is packed
     * as a fax is.
     */
    static byte[] blackAndWhiteScan(int width, int height) {
        return PagesOfFiles.pdf(pdf -> {
            byte[] fax = fax(pdf, width, height);
            ByteBuffer page = ByteBuffer.allocate(30)
                    .putInt(0)
                    .put(new byte[] {0x30, 0, 1})
                    .putInt(19)
                    .putInt(width)
                    .putInt(height)
                    .put(new byte[11]);
            ByteBuffer region = ByteBuffer.allocate(29 + fax.length)
                    .putInt(1)
                    .put(new byte[] {0x26, 0, 1})
                    .putInt(18 + fax.length)
                    .putInt(width)
                    .putInt(height)
                    .put(new byte[9])
                    .put((byte) 1)
                    .put(fax);
            COSStream stream = picture(pdf, width, height, 1);
            stream.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
            try (OutputStream raw = stream.createRawOutputStream()) {
                raw.write(page.array());
                raw.write(region.array());
            }
            stream.setItem(COSName.FILTER, COSName.JBIG2_DECODE);
            draw(pdf, stream);
        });
    }

    private static byte[] fax(PDDocument pdf, int width, int height) throws IOException {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setColor(Color.BLACK);
        pen.fillRect(width / 4, height / 4, width / 2, height / 2);
        pen.dispose();
        try (InputStream packed =
                CCITTFactory.createFromImage(pdf, image).getCOSObject().createRawInputStream()) {
            return packed.readAllBytes();
        }
    }

    /** A stencil of a few bytes, which is unpacked to four bytes a dot before it is drawn. */
    static byte[] stencil(int width, int height) {
        return PagesOfFiles.pdf(pdf -> {
            COSStream stream = picture(pdf, width, height, 1);
            stream.setBoolean(COSName.IMAGE_MASK, true);
            try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(new byte[width / 8 * height]);
            }
            draw(pdf, stream);
        });
    }

    private static COSStream picture(PDDocument pdf, int width, int height, int bits) {
        COSStream stream = pdf.getDocument().createCOSStream();
        stream.setItem(COSName.TYPE, COSName.XOBJECT);
        stream.setItem(COSName.SUBTYPE, COSName.IMAGE);
        stream.setInt(COSName.WIDTH, width);
        stream.setInt(COSName.HEIGHT, height);
        stream.setInt(COSName.BITS_PER_COMPONENT, bits);
        return stream;
    }

    private static void draw(PDDocument pdf, COSStream picture) throws IOException {
        PDResources resources = new PDResources();
        resources.put(COSName.getPDFName("P"), new PDImageXObject(new PDStream(picture), resources));
        PagesOfFiles.page(pdf, resources, "q 500 0 0 500 50 50 cm /P Do Q");
    }

    private static BufferedImage sheet() {
        BufferedImage sheet = new BufferedImage(SCAN_WIDTH, SCAN_HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = sheet.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, SCAN_WIDTH, SCAN_HEIGHT);
        pen.setColor(Color.BLUE);
        for (int y = 200; y < SCAN_HEIGHT; y += 60) {
            pen.fillRect(200, y, SCAN_WIDTH - 400 - y % 700, 20);
        }
        pen.dispose();
        return sheet;
    }
}
