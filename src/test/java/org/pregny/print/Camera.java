package org.pregny.print;

import com.google.zxing.Binarizer;
import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.GlobalHistogramBinarizer;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ConvolveOp;
import java.awt.image.Kernel;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** A page photographed: coarse, askew, out of focus or squeezed, as phones and mail programs do it; and then read. */
public record Camera(BufferedImage picture) {

    private static final double A_LITTLE = 4;

    public static Camera at(PDDocument document, int dotsPerInch) throws Exception {
        return new Camera(new PDFRenderer(document).renderImageWithDPI(0, dotsPerInch, ImageType.RGB));
    }

    public Camera turned(double degrees) {
        int side = (int) Math.hypot(picture.getWidth(), picture.getHeight()) + 8;
        BufferedImage turned = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = turned.createGraphics();
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, side, side);
        brush.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        AffineTransform turn = AffineTransform.getTranslateInstance(side / 2.0, side / 2.0);
        turn.rotate(Math.toRadians(degrees));
        turn.translate(-picture.getWidth() / 2.0, -picture.getHeight() / 2.0);
        brush.drawImage(picture, turn, null);
        brush.dispose();
        return new Camera(turned);
    }

    /** Dot by dot, so that nothing is lost. */
    public Camera turnedByQuarters(int quarters) {
        BufferedImage turned = picture;
        for (int i = 0; i < quarters; i++) {
            turned = quarter(turned);
        }
        return new Camera(turned);
    }

    private static BufferedImage quarter(BufferedImage image) {
        BufferedImage turned = new BufferedImage(image.getHeight(), image.getWidth(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                turned.setRGB(image.getHeight() - 1 - y, x, image.getRGB(x, y));
            }
        }
        return turned;
    }

    /** Each dot spread over a square of so many dots. */
    public Camera blurred(int dots) {
        float[] weights = new float[dots * dots];
        Arrays.fill(weights, 1f / weights.length);
        ConvolveOp lens = new ConvolveOp(new Kernel(dots, dots, weights), ConvolveOp.EDGE_NO_OP, null);
        return new Camera(lens.filter(picture, null));
    }

    public Camera squeezed(float quality) throws Exception {
        ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality);
        writer.setOutput(ImageIO.createImageOutputStream(jpeg));
        writer.write(null, new IIOImage(picture, null, null), settings);
        writer.dispose();
        return new Camera(ImageIO.read(new ByteArrayInputStream(jpeg.toByteArray())));
    }

    /** What the code says, or nothing if it cannot be read; no hand is still, so a second look is from a little aside. */
    public String reads() {
        String straight = readsAtOnce();
        return straight.isEmpty() ? turned(A_LITTLE).readsAtOnce() : straight;
    }

    /** From this one picture; the reader looks in several ways, as phones do. */
    public String readsAtOnce() {
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, picture.getHeight(), null, 0, width);
        RGBLuminanceSource light = new RGBLuminanceSource(width, picture.getHeight(), pixels);
        return Stream.of(new HybridBinarizer(light), new GlobalHistogramBinarizer(light))
                .flatMap(eye -> Stream.of(read(eye, Map.of()), read(eye, Map.of(DecodeHintType.TRY_HARDER, true))))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static String read(Binarizer eye, Map<DecodeHintType, ?> hints) {
        try {
            return new QRCodeReader().decode(new BinaryBitmap(eye), hints).getText();
        } catch (ReaderException unreadable) {
            return "";
        }
    }
}
