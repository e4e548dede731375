package org.pregny.print;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.util.Locale;
import org.openpdf.text.Image;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** A tagged page or a part of one, seen from where reading starts: a mirrored page is drawn by the same words. */
public final class Paper {

    private static final PdfName ARTIFACT = new PdfName("Artifact");

    private final PdfContentByte ink;
    private final PdfStructureElement document;
    private final Box frame;
    private final boolean rightToLeft;
    private final Locale language;

    Paper(PdfContentByte ink, PdfStructureElement document, Box frame, boolean rightToLeft, Locale language) {
        this.ink = ink;
        this.document = document;
        this.frame = frame;
        this.rightToLeft = rightToLeft;
        this.language = language;
    }

    /** Whether there is a glyph for every character of the text; each that has none comes out as a question mark. */
    public static boolean prints(String text) {
        return Typeface.covers(text);
    }

    public float width() {
        return frame.width();
    }

    public float height() {
        return frame.height();
    }

    /** A smaller paper in the place of the box, to be drawn on as if it were a page of its own. */
    public Paper part(Box box) {
        Box place = new Box(left(box), frame.top() + box.top(), box.width(), box.height());
        return new Paper(ink, document, place, rightToLeft, language);
    }

    /** The same paper for words in another language than the document's, so that they are read out in it. */
    public Paper in(Locale language) {
        return new Paper(ink, document, frame, rightToLeft, language);
    }

    /** A part with a place of its own in what is read aloud, in its own language and direction. */
    public Paper section(Box box, Locale language) {
        PdfStructureElement section = new PdfStructureElement(document, new PdfName("Sect"));
        section.put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        Box place = new Box(left(box), frame.top() + box.top(), box.width(), box.height());
        return new Paper(ink, section, place, Imprint.isRightToLeft(language), null);
    }

    public FittedText fit(String text, Box box, Lettering... styles) {
        return Fitting.of(text, box, rightToLeft).in(styles);
    }

    /** Decoration: seen, but not read out. */
    public void fill(Box box, Color colour) {
        ink.beginMarkedContentSequence(ARTIFACT);
        ink.setColorFill(colour);
        ink.rectangle(left(box), bottom(box), box.width(), box.height());
        ink.fill();
        ink.endMarkedContentSequence();
    }

    /** Decoration of any shape, in points from where reading starts and from the upper edge. */
    public void fill(Shape shape, Color colour) {
        ink.beginMarkedContentSequence(ARTIFACT);
        ink.setColorFill(colour);
        Box whole = new Box(0, 0, frame.width(), frame.height());
        AffineTransform mirror = new AffineTransform(
                rightToLeft ? -1 : 1, 0, 0, -1, rightToLeft ? left(whole) + frame.width() : left(whole), top(whole));
        Outline.of(shape.getPathIterator(mirror)).trace(ink);
        ink.fill();
        ink.endMarkedContentSequence();
    }

    /** A word from corner to corner, for what is drawn after it to stand on; decoration. */
    public void watermark(String word, Color colour) {
        float diagonal = (float) Math.hypot(frame.width(), frame.height());
        Lettering style = Lettering.heavy(colour, frame.height() / 4, 4, 1);
        FittedText text = fit(word, new Box(0, 0, diagonal * 0.8f, frame.height()), style);
        ink.beginMarkedContentSequence(ARTIFACT);
        new Watermark(text, Math.atan2(frame.height(), frame.width()))
                .draw(ink, frame.start() + frame.width() / 2, top(new Box(0, frame.height() / 2, 0, 0)));
        ink.endMarkedContentSequence();
    }

    public void write(FittedText text, Box box) {
        write(text, box, Role.PARAGRAPH, 0);
    }

    /** What stands on every page, such as its number: seen, but not read out. */
    public void writeAside(FittedText text, Box box) {
        ink.beginMarkedContentSequence(ARTIFACT);
        set(text, box, 0);
        ink.endMarkedContentSequence();
    }

    /** With {@code ease} 0 at the side where reading starts, 1 at the other, one half in the middle. */
    public void write(FittedText text, Box box, Role role, float ease) {
        ink.beginMarkedContentSequence(element(role.tag()));
        set(text, box, ease);
        ink.endMarkedContentSequence();
    }

    private void set(FittedText text, Box box, float ease) {
        ink.beginText();
        ink.setColorFill(text.colour());
        for (int i = 0; i < text.lines().size(); i++) {
            TextLine line = text.lines().get(i);
            float slack = (box.width() - line.width() * text.size()) * (rightToLeft ? 1 - ease : ease);
            line.draw(ink, left(box) + slack, top(box) - text.baseline(i), text.size());
        }
        ink.endText();
    }

    /** Fills the box with the middle of the photo. */
    public void photo(byte[] jpeg, Box box, String spoken) {
        Image photo = Photos.read(jpeg);
        float scale = Math.max(box.width() / photo.getWidth(), box.height() / photo.getHeight());
        photo.scaleAbsolute(photo.getWidth() * scale, photo.getHeight() * scale);
        photo.setAbsolutePosition(
                left(box) + (box.width() - photo.getScaledWidth()) / 2,
                bottom(box) + (box.height() - photo.getScaledHeight()) / 2);
        beginFigure(spoken, box);
        ink.saveState();
        ink.rectangle(left(box), bottom(box), box.width(), box.height());
        ink.clip();
        ink.newPath();
        ink.addImage(photo);
        ink.restoreState();
        ink.endMarkedContentSequence();
    }

    public void code(QrCode code, Box square, String spoken) {
        beginFigure(spoken, square);
        code.draw(ink, left(square), top(square), square.width());
        ink.endMarkedContentSequence();
    }

    /** A picture that nothing can be said about is decoration. */
    private void beginFigure(String spoken, Box box) {
        if (spoken.isBlank()) {
            ink.beginMarkedContentSequence(ARTIFACT);
            return;
        }
        PdfStructureElement figure = element(PdfName.FIGURE);
        figure.put(PdfName.ALT, new PdfString(spoken, PdfObject.TEXT_UNICODE));
        figure.put(PdfName.A, placed(box));
        ink.beginMarkedContentSequence(figure);
    }

    private PdfStructureElement element(PdfName tag) {
        PdfStructureElement element = new PdfStructureElement(document, tag);
        if (language != null) {
            element.put(PdfName.LANG, new PdfString(language.toLanguageTag()));
        }
        return element;
    }

    private PdfDictionary placed(Box box) {
        PdfDictionary layout = new PdfDictionary();
        layout.put(PdfName.O, new PdfName("Layout"));
        layout.put(new PdfName("Placement"), new PdfName("Block"));
        layout.put(PdfName.BBOX, new PdfRectangle(left(box), bottom(box), left(box) + box.width(), top(box)));
        return layout;
    }

    private float left(Box box) {
        return frame.start() + (rightToLeft ? frame.width() - box.start() - box.width() : box.start());
    }

    private float top(Box box) {
        return ink.getPdfDocument().getPageSize().getHeight() - frame.top() - box.top();
    }

    private float bottom(Box box) {
        return top(box) - box.height();
    }
}
