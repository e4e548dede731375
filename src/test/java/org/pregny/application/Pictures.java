package org.pregny.application;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures for tests, with and without something to hide. */
public final class Pictures {

    private static final int PNG_HEADER = 8 + 25;

    private Pictures() {}

    public static byte[] png(int width, int height) {
        return picture("png", width, height);
    }

    public static byte[] jpeg(int width, int height) {
        return picture("jpeg", width, height);
    }

    /** A PNG with a text chunk (RFC 2083) that tells a secret. */
    public static byte[] pngThatTells(String secret) {
        byte[] plain = png(400, 500);
        byte[] text = ("tEXtComment\0" + secret).getBytes(StandardCharsets.ISO_8859_1);
        CRC32 check = new CRC32();
        check.update(text);
        return ByteBuffer.allocate(plain.length + text.length + 8)
                .put(plain, 0, PNG_HEADER)
                .putInt(text.length - 4)
                .put(text)
                .putInt((int) check.getValue())
                .put(plain, PNG_HEADER, plain.length - PNG_HEADER)
                .array();
    }

    /** A JPEG with an APP1 segment, where cameras write place and time. */
    public static byte[] jpegThatTells(String secret) {
        byte[] plain = jpeg(400, 500);
        byte[] exif = ("Exif\0\0" + secret).getBytes(StandardCharsets.ISO_8859_1);
        return ByteBuffer.allocate(plain.length + exif.length + 4)
                .put(plain, 0, 2)
                .put((byte) 0xFF)
                .put((byte) 0xE1)
                .putShort((short) (exif.length + 2))
                .put(exif)
                .put(plain, 2, plain.length - 2)
                .array();
    }

    /** A picture with so many bytes behind it that it is larger than 5 MB. */
    public static byte[] tooLarge() {
        byte[] plain = jpeg(400, 500);
        return Arrays.copyOf(plain, 5 * 1024 * 1024 + 1);
    }

    private static byte[] picture(String format, int width, int height) {
        BufferedImage picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D canvas = picture.createGraphics();
        canvas.setColor(Color.ORANGE);
        canvas.fillOval(width / 4, height / 4, width / 2, height / 2);
        canvas.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(picture, format, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
