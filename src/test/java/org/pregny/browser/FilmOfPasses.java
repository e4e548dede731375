package org.pregny.browser;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** What a camera at a gate sees: one pass after the other, each for a moment, and nothing in between (YUV4MPEG2). */
final class FilmOfPasses {

    private static final int SIDE = 480;
    private static final int FRAMES_A_SECOND = 10;
    private static final int FRAMES_HELD = 4;
    private static final byte GREY = (byte) 128;
    private static final byte WHITE = (byte) 235;
    private static final byte BLACK = (byte) 16;
    private static final int MARGIN = 40;

    private FilmOfPasses() {}

    static Path of(List<String> codes, Path file) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file), 1 << 20)) {
            out.write(ascii("YUV4MPEG2 W" + SIDE + " H" + SIDE + " F" + FRAMES_A_SECOND + ":1 Ip A1:1 C420jpeg\n"));
            for (String code : codes) {
                byte[] picture = picture(code);
                for (int i = 0; i < FRAMES_HELD; i++) {
                    frame(out, picture);
                }
                frame(out, even(GREY, SIDE * SIDE));
            }
        }
        return file;
    }

    private static void frame(OutputStream out, byte[] brightness) throws IOException {
        out.write(ascii("FRAME\n"));
        out.write(brightness);
        out.write(even(GREY, SIDE * SIDE / 2));
    }

    private static byte[] picture(String code) {
        int size = SIDE - 2 * MARGIN;
        BitMatrix modules = modules(code, size);
        byte[] picture = even(WHITE, SIDE * SIDE);
        for (int y = 0; y < size; y++) {
            for (int x = 0; x < size; x++) {
                if (modules.get(x, y)) {
                    picture[(y + MARGIN) * SIDE + x + MARGIN] = BLACK;
                }
            }
        }
        return picture;
    }

    private static BitMatrix modules(String code, int size) {
        try {
            return new QRCodeWriter()
                    .encode(
                            code,
                            BarcodeFormat.QR_CODE,
                            size,
                            size,
                            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M));
        } catch (WriterException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static byte[] even(byte value, int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, value);
        return bytes;
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
