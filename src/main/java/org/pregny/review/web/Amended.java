package org.pregny.review.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.pregny.application.AmendedField;
import org.pregny.application.Amendment;
import org.pregny.application.ApplicationCase;
import org.pregny.application.CaseField;
import org.pregny.application.FieldWording;
import org.pregny.application.Representative;
import org.pregny.event.Event;
import org.pregny.kernel.Language;
import org.pregny.review.ReviewTask;

/** What the applicant changed in a case, field by field, in the reader's words. */
class Amended {

    /** One field; the person is null for the organisation. Photos are told by their ids. */
    record Row(String person, CaseField field, String before, String after, boolean photo) {}

    /** One change, or one wish for a change. */
    record Block(Amendment amendment, List<Row> rows) {}

    private final List<Block> blocks;

    Amended(List<Amendment> amendments, ApplicationCase about, Event event, FieldWording wording, Language language) {
        this.blocks = amendments.stream()
                .map(a -> new Block(
                        a,
                        a.fields().stream()
                                .map(f -> row(f, about, event, wording, language))
                                .toList()))
                .toList();
    }

    /** What came with the answer to this question. */
    public List<Block> inAnswerTo(UUID request) {
        return blocks.stream()
                .filter(b -> request.equals(b.amendment().request()))
                .toList();
    }

    /** The one of this id, if it is any. */
    public List<Block> of(UUID amendment) {
        return blocks.stream()
                .filter(b -> b.amendment().id().uuid().equals(amendment))
                .toList();
    }

    /** What nobody asked for. */
    public List<Block> unasked() {
        return blocks.stream().filter(b -> b.amendment().request() == null).toList();
    }

    /** What has come since this version of the application. */
    public List<Block> since(int version) {
        return blocks.stream().filter(b -> b.amendment().version() > version).toList();
    }

    /** Whether the applicant changed anything unasked since this review was opened. */
    public boolean isNewIn(ReviewTask task) {
        return unasked().stream().anyMatch(b -> b.amendment().madeAt().isAfter(task.openedAt()));
    }

    private static Row row(
            AmendedField field, ApplicationCase about, Event event, FieldWording wording, Language language) {
        return new Row(
                about.representatives().stream()
                        .filter(p -> Objects.equals(p.id(), field.address().person()))
                        .map(Representative::nameOnId)
                        .findFirst()
                        .orElse(null),
                field.address().field(),
                wording.words(field, false, event, language),
                wording.words(field, true, event, language),
                field.address().field() == CaseField.PHOTO);
    }
}
