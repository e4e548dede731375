package org.pregny.report;

import java.awt.Color;
import java.io.OutputStream;
import org.pregny.print.Box;
import org.pregny.print.FittedText;
import org.pregny.print.Imprint;
import org.pregny.print.Lettering;
import org.pregny.print.Paper;
import org.pregny.print.PrintedDocument;
import org.pregny.print.Role;

/** Prints a list on pages of A4, tagged and archivable as passes and letters are. */
final class PdfList implements ListSink {

    private static final Color INK = new Color(0x1A1A1A);
    private static final Color SOFT = new Color(0x555555);
    private static final Color RULE = new Color(0xC4C4C4);
    private static final float WIDTH = Box.millimetres(210);
    private static final float HEIGHT = Box.millimetres(297);
    private static final float MARGIN = Box.millimetres(20);
    private static final float MEASURE = WIDTH - 2 * MARGIN;
    private static final float FOOT = HEIGHT - MARGIN - 14;
    private static final float INDENT = 14;
    private static final float NAMES = (MEASURE - INDENT) * 0.5f;
    private static final float GAP = 10;

    private static final Lettering[] TITLE = {Lettering.heavy(INK, 20, 14, 2)};
    private static final Lettering[] EVENT = {Lettering.plain(INK, 12, 9, 4)};
    private static final Lettering[] SMALL = {Lettering.plain(SOFT, 9, 8, 3)};
    private static final Lettering[] GROUP = {Lettering.heavy(INK, 11, 9, 4)};
    private static final Lettering[] NAME = {Lettering.plain(INK, 10, 9, 4)};
    private static final Lettering[] WORDS = {Lettering.plain(SOFT, 9, 8, 6)};

    private final PrintedDocument document;
    private final ListFace face;
    private Paper paper;
    private float top;
    private int pages;

    PdfList(ListFace face, OutputStream out) {
        this.face = face;
        String title = face.title() + " – " + face.event();
        document = new PrintedDocument(
                new Imprint(
                        title,
                        face.language().locale(),
                        Imprint.identity(face.language().tag(), title, face.audience(), face.state())),
                out);
        turn();
        put(face.title(), TITLE, Role.HEADING);
        put(face.event(), EVENT, Role.PARAGRAPH);
        put(face.place(), SMALL, Role.PARAGRAPH);
        put(face.audience(), SMALL, Role.PARAGRAPH);
        put(face.state(), SMALL, Role.PARAGRAPH);
    }

    /** Stands with its first line on one page. */
    @Override
    public void group(String name, String words) {
        FittedText heading = fit(name, MEASURE, GROUP);
        FittedText below = fit(words, MEASURE, SMALL);
        need(heading.height() + below.height() + 3 * GAP + 12);
        top += GAP;
        paper.fill(new Box(MARGIN, top, MEASURE, 0.5f), RULE);
        top += 4;
        set(heading, new Box(MARGIN, top, MEASURE, heading.height()), Role.SUBHEADING);
        set(below, new Box(MARGIN, top, MEASURE, below.height()), Role.PARAGRAPH);
        top += 3;
    }

    @Override
    public void line(Line line) {
        FittedText name = fit(line.name(), NAMES - GAP, NAME);
        boolean told = !line.words().isBlank();
        FittedText words = fit(told ? line.words() : " ", MEASURE - INDENT - NAMES, WORDS);
        float height = Math.max(name.height(), words.height());
        need(height);
        paper.write(name, new Box(MARGIN + INDENT, top, NAMES - GAP, height));
        if (told) {
            paper.write(words, new Box(MARGIN + INDENT + NAMES, top, MEASURE - INDENT - NAMES, height));
        }
        top += height + 2;
    }

    @Override
    public void close() {
        document.close();
    }

    private void put(String text, Lettering[] style, Role role) {
        FittedText fitted = fit(text, MEASURE, style);
        set(fitted, new Box(MARGIN, top, MEASURE, fitted.height()), role);
        top += 2;
    }

    private void set(FittedText text, Box box, Role role) {
        paper.write(text, box, role, 0);
        top += text.height();
    }

    private FittedText fit(String text, float width, Lettering[] style) {
        return paper.fit(text, new Box(0, 0, width, HEIGHT / 4), style);
    }

    private void need(float height) {
        if (top + height > FOOT) {
            turn();
        }
    }

    private void turn() {
        paper = document.page(WIDTH, HEIGHT);
        pages++;
        top = MARGIN;
        Box foot = new Box(MARGIN, FOOT + 8, MEASURE - 40, 14);
        paper.writeAside(paper.fit(face.event(), foot, Lettering.plain(SOFT, 8, 7, 1)), foot);
        Box number = new Box(MARGIN + MEASURE - 30, FOOT + 8, 30, 14);
        paper.writeAside(paper.fit(Integer.toString(pages), number, Lettering.plain(SOFT, 8, 8, 1)), number);
    }
}
