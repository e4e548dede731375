package org.pregny.viewer;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Paints one page, never larger than the picture may be, whatever size the page says it has. */
final class PagePainting extends PDFRenderer {

    private static final int HIGHEST = 2 * PageWish.WIDEST;
    private static final int HALF_TURN = 180;
    private static final float QUALITY = 0.85f;

    private NotingDrawer drawer;

    PagePainting(PDDocument pdf) {
        super(pdf);
        setSubsamplingAllowed(true);
    }

    byte[] paint(PageWish wish) throws IOException {
        PDPage page = document.getPage(wish.page() - 1);
        PDRectangle box = page.getCropBox();
        boolean upright = page.getRotation() % HALF_TURN == 0;
        float width = upright ? box.getWidth() : box.getHeight();
        float height = upright ? box.getHeight() : box.getWidth();
        float scale = Math.min(wish.width() / width, HIGHEST / height);
        if (!(scale > 0) || Float.isInfinite(scale)) {
            throw new IOException("a page of " + width + " by " + height);
        }
        BufferedImage image = renderImage(wish.page() - 1, scale, ImageType.RGB);
        return drawer.hasPictures() ? jpeg(image) : png(image);
    }

    /** Whether everything on the page could be drawn. */
    boolean isWhole() {
        return drawer.isWhole();
    }

    String mediaType() {
        return drawer.hasPictures() ? "image/jpeg" : "image/png";
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        drawer = new NotingDrawer(parameters);
        return drawer;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    private static byte[] jpeg(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(QUALITY);
        try (ImageOutputStream target = ImageIO.createImageOutputStream(out)) {
            writer.setOutput(target);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return out.toByteArray();
    }
}
