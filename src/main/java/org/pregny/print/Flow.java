package org.pregny.print;

/** Texts one below the other over as many pages as they take, for letters; a text is never torn by the end of a page. */
public final class Flow {

    private final PrintedDocument document;
    private final Box sheet;
    private final float margin;
    private Paper paper;
    private Box rest;

    public Flow(PrintedDocument document, float width, float height, float margin) {
        this.document = document;
        this.sheet = new Box(0, 0, width, height);
        this.margin = margin;
        turnPage();
    }

    /** At the largest size of the lettering, be it as many lines as it may. */
    public Flow put(Role role, String text, Lettering style) {
        FittedText fitted = paper.fit(text, fresh(), style.unshrunk());
        paper.write(fitted, room(fitted.height()), role, 0);
        return this;
    }

    public Flow gap(float height) {
        rest = rest.below(height);
        return this;
    }

    /** Sets so much aside across the page, for a picture or a code; to be drawn on {@link #paper()}. */
    public Box room(float height) {
        if (height > rest.height()) {
            turnPage();
        }
        Box room = rest.upTo(height);
        rest = rest.below(height);
        return room;
    }

    /** The page that is being written on. */
    public Paper paper() {
        return paper;
    }

    private void turnPage() {
        paper = document.page(sheet.width(), sheet.height());
        rest = fresh();
    }

    private Box fresh() {
        return new Box(margin, margin, sheet.width() - 2 * margin, sheet.height() - 2 * margin);
    }
}
