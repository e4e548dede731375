package org.pregny.print;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.font.FontRenderContext;
import java.awt.font.GlyphVector;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.openpdf.text.pdf.BaseFont;

/** One font file: embedded as a subset, read on first use, shared by all threads. */
final class FontFace {

    /** Shaping happens once at this size and is scaled: outlines without hinting grow in proportion. */
    static final float SHAPED_SIZE = 100;

    private static final FontRenderContext UNHINTED = new FontRenderContext(null, true, true);

    private final String file;
    private final Everyday everyday;
    private BaseFont pdf;
    private BaseFont small;
    private Font shaper;

    FontFace(String name, Everyday everyday) {
        this.file = name + ".ttf";
        this.everyday = everyday;
    }

    synchronized BaseFont pdf() {
        if (pdf == null) {
            pdf = embedded(bytes());
        }
        return pdf;
    }

    /** A text from as small fonts as have it: what is met every day from one that has nothing else. */
    List<PlainRun.Stretch> stretches(String text) {
        List<PlainRun.Stretch> stretches = new ArrayList<>();
        int start = 0;
        for (int at = 0; at < text.length(); at = text.offsetByCodePoints(at, 1)) {
            if (at > start && isEveryday(text.codePointAt(at)) != isEveryday(text.codePointAt(start))) {
                stretches.add(stretch(text.substring(start, at)));
                start = at;
            }
        }
        stretches.add(stretch(text.substring(start)));
        return stretches;
    }

    private PlainRun.Stretch stretch(String text) {
        return new PlainRun.Stretch(text, isEveryday(text.codePointAt(0)) ? small() : pdf());
    }

    private boolean isEveryday(int codePoint) {
        return everyday.has(codePoint) && small().charExists(codePoint);
    }

    private synchronized BaseFont small() {
        if (small == null) {
            small = embedded(FontExtract.of(bytes(), everyday::has));
        }
        return small;
    }

    boolean covers(int codePoint) {
        return pdf().charExists(codePoint);
    }

    /** The glyphs as the script joins, stacks and reorders them; the JDK brings HarfBuzz. */
    GlyphVector shape(String text, boolean rightToLeft) {
        int direction = rightToLeft ? Font.LAYOUT_RIGHT_TO_LEFT : Font.LAYOUT_LEFT_TO_RIGHT;
        return shaper().layoutGlyphVector(UNHINTED, text.toCharArray(), 0, text.length(), direction);
    }

    private synchronized Font shaper() {
        if (shaper == null) {
            shaper = laidOut();
        }
        return shaper;
    }

    /** Made from bytes: a font opened from a path is read again for every document. */
    private BaseFont embedded(byte[] bytes) {
        try {
            BaseFont font = BaseFont.createFont(file, BaseFont.IDENTITY_H, BaseFont.EMBEDDED, false, bytes, null);
            font.setIncludeCidSet(false);
            font.setSecureRandom(SubsetTags.SOURCE);
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Font laidOut() {
        try (InputStream in = new ByteArrayInputStream(bytes())) {
            return Font.createFont(Font.TRUETYPE_FONT, in).deriveFont(SHAPED_SIZE);
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("font " + file + " cannot be read", e);
        }
    }

    private byte[] bytes() {
        try (InputStream in = FontFace.class.getResourceAsStream("/fonts/" + file)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
