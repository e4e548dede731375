package org.pregny.pass.sheet;

import java.awt.Color;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.openpdf.text.Image;
import org.openpdf.text.Jpeg;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;

/** One tagged page, seen from where reading starts: a mirrored page is drawn by the same words. */
final class Paper {

    static final float WIDTH = Box.millimetres(105);
    static final float HEIGHT = Box.millimetres(148);
    static final float MARGIN = 15;
    static final float MEASURE = WIDTH - 2 * MARGIN;

    private final PdfContentByte ink;
    private final PdfStructureElement document;
    private final boolean rightToLeft;

    Paper(PdfContentByte ink, PdfStructureElement document, boolean rightToLeft) {
        this.ink = ink;
        this.document = document;
        this.rightToLeft = rightToLeft;
    }

    FittedText fit(String text, Box box, Lettering... styles) {
        return Fitting.of(text, box, rightToLeft).in(styles);
    }

    /** Decoration: seen, but not read out. */
    void fill(Box box, Color colour) {
        ink.beginMarkedContentSequence(new PdfName("Artifact"));
        ink.setColorFill(colour);
        ink.rectangle(left(box), HEIGHT - box.top() - box.height(), box.width(), box.height());
        ink.fill();
        ink.endMarkedContentSequence();
    }

    void write(FittedText text, Box box) {
        write(text, box, PdfName.P, 0);
    }

    /** With {@code ease} 0 at the side where reading starts, 1 at the other, one half in the middle. */
    void write(FittedText text, Box box, PdfName role, float ease) {
        ink.beginMarkedContentSequence(new PdfStructureElement(document, role));
        ink.beginText();
        ink.setColorFill(text.colour());
        for (int i = 0; i < text.lines().size(); i++) {
            TextLine line = text.lines().get(i);
            float slack = (box.width() - line.width() * text.size()) * (rightToLeft ? 1 - ease : ease);
            line.draw(ink, left(box) + slack, HEIGHT - box.top() - text.baseline(i), text.size());
        }
        ink.endText();
        ink.endMarkedContentSequence();
    }

    /** Fills the box with the middle of the photo. */
    void photo(byte[] jpeg, Box box, String spoken) {
        Image photo = read(jpeg);
        float scale = Math.max(box.width() / photo.getWidth(), box.height() / photo.getHeight());
        photo.scaleAbsolute(photo.getWidth() * scale, photo.getHeight() * scale);
        float left = left(box);
        float bottom = HEIGHT - box.top() - box.height();
        photo.setAbsolutePosition(
                left + (box.width() - photo.getScaledWidth()) / 2,
                bottom + (box.height() - photo.getScaledHeight()) / 2);
        beginFigure(spoken);
        ink.saveState();
        ink.rectangle(left, bottom, box.width(), box.height());
        ink.clip();
        ink.newPath();
        ink.addImage(photo);
        ink.restoreState();
        ink.endMarkedContentSequence();
    }

    void code(PassQr code, Box square, String spoken) {
        beginFigure(spoken);
        code.draw(ink, left(square), HEIGHT - square.top(), square.width());
        ink.endMarkedContentSequence();
    }

    private static Image read(byte[] jpeg) {
        try {
            return new Jpeg(jpeg);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void beginFigure(String spoken) {
        PdfStructureElement figure = new PdfStructureElement(document, PdfName.FIGURE);
        figure.put(PdfName.ALT, new PdfString(spoken, PdfObject.TEXT_UNICODE));
        ink.beginMarkedContentSequence(figure);
    }

    private float left(Box box) {
        return rightToLeft ? WIDTH - box.start() - box.width() : box.start();
    }
}
