package org.pregny.pass;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Nobody's face: the outline of head and shoulders, for samples. */
final class SpecimenPortrait {

    private static final int WIDTH = 350;
    private static final int HEIGHT = 450;

    private SpecimenPortrait() {}

    static byte[] jpeg() {
        BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setColor(new Color(0xE6EAED));
        brush.fillRect(0, 0, WIDTH, HEIGHT);
        brush.setColor(new Color(0x9AA5AD));
        brush.fillOval(105, 85, 140, 180);
        brush.fillOval(20, 290, 310, 360);
        brush.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "jpeg", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
