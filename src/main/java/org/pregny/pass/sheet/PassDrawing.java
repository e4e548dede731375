package org.pregny.pass.sheet;

import java.awt.Color;
import org.pregny.print.Box;
import org.pregny.print.Column;
import org.pregny.print.FittedText;
import org.pregny.print.Lettering;
import org.pregny.print.Paper;
import org.pregny.print.QrCode;
import org.pregny.print.Role;

/** Where each word of a pass stands: who, which category, where and until when must be read at arm's length. */
final class PassDrawing {

    private static final Color INK = new Color(0x1A1A1A);
    private static final Color SOFT = new Color(0x555555);
    private static final Color RULE = new Color(0xC4C4C4);
    private static final Lettering CAPTION = Lettering.plain(SOFT, 6.5f, 5, 1);
    private static final Lettering[] NAME = {Lettering.heavy(INK, 28, 14, 3), Lettering.heavy(INK, 13.5f, 10, 5)};
    private static final Lettering[] TITLE = {Lettering.heavy(INK, 10, 9, 1), Lettering.heavy(INK, 9.5f, 7, 2)};
    private static final Lettering[] NOTE = {Lettering.plain(INK, 8, 7, 4), Lettering.plain(INK, 6.5f, 5, 8)};

    private static final Box EVENT = new Box(A6.MARGIN, 50, A6.MEASURE, 25);
    private static final Box PERSON = new Box(A6.MARGIN, 77, A6.MEASURE, 128);
    private static final float NAME_HEIGHT = 64;
    private static final float ID_HEIGHT = 27.5f;
    private static final float PHOTO_WIDTH = Box.millimetres(28);
    private static final float PHOTO_HEIGHT = Box.millimetres(36);
    private static final float CODE = 120;
    private static final float CODE_TOP = 207;
    private static final float BESIDE_CODE = 138;
    private static final Box GUIDANCE = new Box(BESIDE_CODE, 213, A6.MEASURE + A6.MARGIN - BESIDE_CODE, 139);
    private static final Box REMINDER = new Box(A6.MARGIN, 359, A6.MEASURE, 37);
    private static final Box CONTACT = new Box(A6.MARGIN, 400, A6.MEASURE, 11);

    private final PassFace face;
    private final Paper paper;

    PassDrawing(PassFace face, Paper paper) {
        this.face = face;
        this.paper = paper;
    }

    void draw() {
        new CategoryBand(face.categoryWord(), face.categoryLetter()).draw(paper);
        column(EVENT).put(face.eventTitle(), TITLE);
        drawPerson();
        drawRule(CODE_TOP);
        drawCode();
        drawGuidance();
        drawRule(REMINDER.top() - 3.5f);
        drawReminder();
    }

    private void drawPerson() {
        Box words = PERSON;
        if (face.hasPhoto()) {
            Box photo = new Box(PERSON.start(), PERSON.top() + 7, PHOTO_WIDTH, PHOTO_HEIGHT);
            paper.photo(face.photo(), photo, face.nameToPrint());
            words = PERSON.beside(PHOTO_WIDTH + 11);
        }
        FittedText name = paper.fit(face.nameToPrint(), words.upTo(NAME_HEIGHT), NAME);
        paper.write(name, words, Role.HEADING, 0);
        column(words.upTo(PERSON.height() - ID_HEIGHT).below(name.height() + 2))
                .putLeaving(12, face.organisation(), TITLE)
                .put(face.country(), Lettering.plain(INK, 9, 6, 1));
        column(words.below(PERSON.height() - ID_HEIGHT))
                .put(face.captions().nameOnId(), CAPTION)
                .gap(0.5f)
                .put(face.nameOnId(), Lettering.plain(INK, 8.5f, 7.5f, 1), Lettering.plain(INK, 7.5f, 5, 2));
    }

    private void drawCode() {
        QrCode code = QrCode.of(face.qrText());
        float quiet = code.quietZone(CODE);
        String spoken = face.captions().passNumber() + " " + face.passNumber();
        paper.code(code, new Box(A6.MARGIN - quiet, CODE_TOP, CODE, CODE), spoken);
        column(new Box(A6.MARGIN, CODE_TOP + CODE + 1, CODE - 2 * quiet, 24))
                .put(face.captions().passNumber(), CAPTION)
                .put(face.passNumber(), Lettering.heavy(INK, 11, 6, 1));
    }

    private void drawGuidance() {
        Column column = column(GUIDANCE)
                .put(face.captions().validity(), CAPTION)
                .put(face.validity(), TITLE)
                .gap(4);
        if (!face.places().isEmpty()) {
            column.put(face.captions().access(), CAPTION)
                    .putLeaving(45, String.join("\n", face.places()), NOTE)
                    .gap(4);
        }
        if (face.pickUp() != null) {
            column.put(face.captions().pickUp(), CAPTION).put(face.pickUp(), NOTE);
        }
    }

    private void drawReminder() {
        column(REMINDER)
                .putLeaving(14, face.idReminder(), Lettering.heavy(INK, 8, 7, 1), Lettering.heavy(INK, 8, 5, 2))
                .put(face.idReminderEnglish(), Lettering.plain(INK, 7.5f, 6.5f, 1), Lettering.plain(INK, 7, 5, 2));
        if (face.contact() != null) {
            column(CONTACT).put(face.captions().contact() + " " + face.contact(), Lettering.plain(SOFT, 7, 5, 1));
        }
    }

    private void drawRule(float top) {
        paper.fill(new Box(A6.MARGIN, top, A6.MEASURE, 0.5f), RULE);
    }

    private Column column(Box box) {
        return new Column(paper, box);
    }
}
