package org.pregny.print;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.font.TextLayout;
import java.awt.image.BufferedImage;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.Locale;

/** A name in one script, the font it should be set in, and the two ways to see it: as we set it and as the JDK does. */
record ScriptSample(String script, String font, String name) {

    static final int ZOOM = 2;

    private static final float WIDTH = 520;
    private static final float HEIGHT = 90;
    private static final float SIZE = 28;

    byte[] printed() {
        PrintedDocument document =
                new PrintedDocument(new Imprint(script, Locale.ENGLISH, Imprint.identity(script, name)));
        Paper paper = document.page(WIDTH, HEIGHT);
        Box box = new Box(20, 10, WIDTH - 40, HEIGHT - 20);
        paper.write(paper.fit(name, box, Lettering.heavy(Color.BLACK, SIZE, SIZE, 1)), box);
        return document.bytes();
    }

    BufferedImage setByTheJdk() throws Exception {
        int width = (int) WIDTH * ZOOM;
        int height = (int) HEIGHT * ZOOM;
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D brush = image.createGraphics();
        brush.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        brush.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        brush.setColor(Color.WHITE);
        brush.fillRect(0, 0, width, height);
        brush.setColor(Color.BLACK);
        brush.translate(width / 20, height / 2);
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        brush.fill(new TextLayout(composed, awtFont(), brush.getFontRenderContext()).getOutline(null));
        brush.dispose();
        return image;
    }

    private Font awtFont() throws Exception {
        try (InputStream in = getClass().getResourceAsStream("/fonts/" + font + ".ttf")) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SIZE * ZOOM);
        }
    }

    @Override
    public String toString() {
        return script;
    }
}
