package org.pregny.letter;

import java.awt.Color;
import org.pregny.print.Box;
import org.pregny.print.Column;
import org.pregny.print.FittedText;
import org.pregny.print.Imprint;
import org.pregny.print.Lettering;
import org.pregny.print.Paper;
import org.pregny.print.PrintedDocument;
import org.pregny.print.QrCode;
import org.pregny.print.Role;

/** Prints a visa support letter on one page of A4, tagged and archivable as passes are. */
final class LetterSheet {

    private static final Color INK = new Color(0x1A1A1A);
    private static final Color SOFT = new Color(0x555555);
    private static final Color RULE = new Color(0xC4C4C4);
    private static final float WIDTH = Box.millimetres(210);
    private static final float HEIGHT = Box.millimetres(297);
    private static final float MARGIN = Box.millimetres(22);
    private static final float MEASURE = WIDTH - 2 * MARGIN;

    private static final Lettering[] HEAD = {Lettering.heavy(INK, 13, 9, 2)};
    private static final Lettering[] TITLE = {Lettering.heavy(INK, 18, 12, 2)};
    private static final Lettering[] TEXT = {Lettering.plain(INK, 11, 9, 10), Lettering.plain(INK, 8.5f, 6, 16)};
    private static final Lettering[] LABEL = {Lettering.plain(SOFT, 10, 6, 2)};
    private static final Lettering[] VALUE = {Lettering.heavy(INK, 11, 9, 1), Lettering.heavy(INK, 8.5f, 5, 2)};

    private static final Box LETTERHEAD = new Box(MARGIN, 48, MEASURE, 40);
    private static final Box HEADING = new Box(MARGIN, 112, MEASURE, 48);
    private static final Box NUMBER = new Box(MARGIN, 162, MEASURE, 34);
    private static final Box OPENING = new Box(MARGIN, 206, MEASURE, 128);
    private static final float ROWS_TOP = 346;
    private static final float ROW = 23;
    private static final float LABEL_WIDTH = 165;
    private static final Box CLOSING = new Box(MARGIN, 546, MEASURE, 112);
    private static final float CODE = 120;
    private static final float CODE_TOP = 672;

    private final LetterFace face;
    private final Paper paper;

    private LetterSheet(LetterFace face, Paper paper) {
        this.face = face;
        this.paper = paper;
    }

    static byte[] print(LetterFace face) {
        String title = face.title() + " " + face.number();
        PrintedDocument document = new PrintedDocument(new Imprint(
                title, face.language(), Imprint.identity(face.language().toLanguageTag(), face.qrText())));
        new LetterSheet(face, document.page(WIDTH, HEIGHT)).draw();
        return document.bytes();
    }

    private void draw() {
        column(LETTERHEAD).put(face.letterhead(), HEAD);
        paper.fill(new Box(MARGIN, LETTERHEAD.top() + LETTERHEAD.height() + 4, MEASURE, 0.75f), INK);
        FittedText title = paper.fit(face.title(), HEADING, TITLE);
        paper.write(title, HEADING, Role.HEADING, 0);
        column(NUMBER).put(face.numberLine(), LABEL).put(face.addressee(), LABEL);
        column(OPENING).put(face.opening(), TEXT);
        drawRows();
        column(CLOSING).putLeaving(32, face.request(), TEXT).gap(10).put(face.signature(), VALUE);
        drawCode();
    }

    private void drawRows() {
        float top = ROWS_TOP;
        for (LetterFace.Row row : face.rows()) {
            paper.fill(new Box(MARGIN, top, MEASURE, 0.5f), RULE);
            Box line = new Box(MARGIN, top + 4, MEASURE, ROW - 4);
            column(new Box(MARGIN, line.top(), LABEL_WIDTH - 8, line.height())).put(row.label(), LABEL);
            column(line.beside(LABEL_WIDTH)).put(row.value(), VALUE);
            top += ROW;
        }
    }

    private void drawCode() {
        QrCode code = QrCode.of(face.qrText());
        float quiet = code.quietZone(CODE);
        paper.code(code, new Box(MARGIN - quiet, CODE_TOP, CODE, CODE), face.verification());
        column(new Box(MARGIN + CODE, CODE_TOP + quiet, MEASURE - CODE, CODE - 2 * quiet))
                .put(face.verification(), TEXT);
    }

    private Column column(Box box) {
        return new Column(paper, box);
    }
}
