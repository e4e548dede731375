package org.pregny.application;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;

/** Makes a fresh, small JPEG of an upload: type by content, size bounded before decoding, all metadata left behind. */
final class PhotoLab {

    static final int LARGEST_UPLOAD = 5 * 1024 * 1024;
    private static final long MOST_PIXELS = 50_000_000L;
    private static final int WIDTH = 350;
    private static final int HEIGHT = 450;
    private static final float BEST = 0.85f;
    private static final float COARSEST = 0.1f;
    private static final float STEP = 0.1f;

    /** A pass is mailed to thousands and may be 60 KB; a Chinese one 120, of which all else takes up to 101. */
    static final int LARGEST_PRINT = 18 * 1024;

    private static final Set<String> FORMATS = Set.of("jpeg", "png");

    /** Large enough for a face at arm's length, small enough for a gate's network. */
    private static final int SMALL_WIDTH = 124;

    private static final int SMALL_HEIGHT = 160;
    private static final int LARGEST_SMALL = 8 * 1024;

    private PhotoLab() {}

    /** The same portrait for a small screen. */
    static byte[] small(byte[] developed) {
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(developed))) {
            return jpeg(portrait(read(in), SMALL_WIDTH, SMALL_HEIGHT), LARGEST_SMALL);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A JPEG of at most 350 × 450 pixels (35 : 45, as on travel documents). */
    static byte[] develop(byte[] upload) {
        if (upload.length > LARGEST_UPLOAD) {
            throw new PhotoUnusable("application.fault.photo.tooLarge");
        }
        try (ImageInputStream in = ImageIO.createImageInputStream(new ByteArrayInputStream(upload))) {
            return jpeg(portrait(read(in), WIDTH, HEIGHT), LARGEST_PRINT);
        } catch (IOException | RuntimeException broken) {
            if (broken instanceof PhotoUnusable) {
                throw (PhotoUnusable) broken;
            }
            throw new PhotoUnusable("application.fault.photo.notAnImage");
        }
    }

    private static BufferedImage read(ImageInputStream in) throws IOException {
        Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
        while (readers.hasNext()) {
            ImageReader reader = readers.next();
            if (FORMATS.contains(reader.getFormatName().toLowerCase(Locale.ROOT))) {
                return read(reader, in);
            }
        }
        throw new PhotoUnusable("application.fault.photo.notAnImage");
    }

    private static BufferedImage read(ImageReader reader, ImageInputStream in) throws IOException {
        reader.setInput(in, true, true);
        try {
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new PhotoUnusable("application.fault.photo.tooManyPixels");
            }
            return reader.read(0);
        } finally {
            reader.dispose();
        }
    }

    /** The largest middle part of the picture in the portrait's proportions, scaled down; never scaled up. */
    private static BufferedImage portrait(BufferedImage picture, int most, int tallest) {
        double ratio = Math.min((double) picture.getWidth() / most, (double) picture.getHeight() / tallest);
        int cropWidth = (int) Math.round(most * ratio);
        int cropHeight = (int) Math.round(tallest * ratio);
        int x = (picture.getWidth() - cropWidth) / 2;
        int y = (picture.getHeight() - cropHeight) / 2;
        double shrink = Math.min(1, 1 / ratio);
        int width = Math.max(1, (int) Math.round(cropWidth * shrink));
        int height = Math.max(1, (int) Math.round(cropHeight * shrink));
        BufferedImage portrait = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = portrait.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        canvas.drawImage(picture, 0, 0, width, height, x, y, x + cropWidth, y + cropHeight, Color.WHITE, null);
        canvas.dispose();
        return portrait;
    }

    /** As good as the weight allows; only a picture full of noise comes near it. */
    private static byte[] jpeg(BufferedImage picture, int most) throws IOException {
        byte[] print = jpeg(picture, BEST);
        for (float quality = BEST - STEP; print.length > most && quality > COARSEST; quality -= STEP) {
            print = jpeg(picture, quality);
        }
        return print;
    }

    private static byte[] jpeg(BufferedImage picture, float quality) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageWriteParam settings = writer.getDefaultWriteParam();
        settings.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        settings.setCompressionQuality(quality);
        writer.setOutput(ImageIO.createImageOutputStream(out));
        writer.write(null, new IIOImage(picture, null, null), settings);
        ((javax.imageio.stream.ImageOutputStream) writer.getOutput()).flush();
        writer.dispose();
        return out.toByteArray();
    }
}
