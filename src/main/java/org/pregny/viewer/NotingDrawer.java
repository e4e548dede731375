package org.pregny.viewer;

import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Draws what it can of a page, and remembers what it could not: a page must not look empty because nobody here can read its scan. */
final class NotingDrawer extends PageDrawer {

    /** A page of A3 at 600 dots an inch; larger ones are bombs. */
    private static final long MOST_PIXELS = 70_000_000;

    private boolean whole = true;
    private boolean pictures;

    NotingDrawer(PageDrawerParameters parameters) throws IOException {
        super(parameters);
    }

    boolean isWhole() {
        return whole;
    }

    boolean hasPictures() {
        return pictures;
    }

    @Override
    public void drawImage(PDImage image) throws IOException {
        if ((long) image.getWidth() * image.getHeight() > MOST_PIXELS) {
            throw new IOException("a picture of " + image.getWidth() + " by " + image.getHeight());
        }
        super.drawImage(image);
        pictures = true;
    }

    /** One bad part of a page does not hide the others. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException fault) {
        whole = false;
    }
}
