package org.pregny.print;

import java.awt.Rectangle;
import java.awt.image.BufferedImage;

/** The dark part of a picture, cut out at its own edges: what is left of a text when its place is forgotten. */
record Ink(int width, int height, float[] darkness) {

    static Ink of(BufferedImage image) {
        Rectangle edges = edges(image);
        float[] darkness = new float[edges.width * edges.height];
        for (int i = 0; i < darkness.length; i++) {
            darkness[i] = darkness(image, edges.x + i % edges.width, edges.y + i / edges.width);
        }
        return new Ink(edges.width, edges.height, darkness);
    }

    /** The ink that is only in one of the two, as a part of all ink; half a pixel of anti-aliasing is forgiven. */
    double distance(Ink other) {
        double apart = 0;
        double all = 0;
        for (int y = 0; y < Math.max(height, other.height); y++) {
            for (int x = 0; x < Math.max(width, other.width); x++) {
                apart += Math.max(0, Math.abs(soft(x, y) - other.soft(x, y)) - 0.15);
                all += Math.max(soft(x, y), other.soft(x, y));
            }
        }
        return apart / all;
    }

    private double soft(int x, int y) {
        double sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += at(x - 1 + i % 3, y - 1 + i / 3);
        }
        return sum / 9;
    }

    private float at(int x, int y) {
        return x < 0 || y < 0 || x >= width || y >= height ? 0 : darkness[y * width + x];
    }

    private static Rectangle edges(BufferedImage image) {
        Rectangle edges = new Rectangle(-1, -1);
        for (int y = 0; y < image.getHeight(); y++) {
            for (int x = 0; x < image.getWidth(); x++) {
                if (darkness(image, x, y) > 0.5) {
                    edges.add(new Rectangle(x, y, 1, 1));
                }
            }
        }
        return edges;
    }

    private static float darkness(BufferedImage image, int x, int y) {
        return 1 - (image.getRGB(x, y) & 0xFF) / 255f;
    }
}
