package org.pregny.pass.sheet;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.pregny.print.Role;

/**
 * Texts one below the other, never past the foot of their place.
 *
 * @param withoutPhoto the place to take instead where there is no photo
 * @param stand where they stand when they do not fill their place
 */
record TextsPart(Place at, Place withoutPhoto, Stand stand, Align align, List<Line> lines) implements LayoutPart {

    /** At the head, in the middle or at the foot. */
    enum Stand {
        @JsonProperty("top")
        TOP(0),
        @JsonProperty("middle")
        MIDDLE(0.5f),
        @JsonProperty("bottom")
        BOTTOM(1);

        final float share;

        Stand(float share) {
            this.share = share;
        }
    }

    /** Where reading starts, in the middle, or at the other side. */
    enum Align {
        @JsonProperty("start")
        START(0),
        @JsonProperty("middle")
        MIDDLE(0.5f),
        @JsonProperty("end")
        END(1);

        final float ease;

        Align(float ease) {
            this.ease = ease;
        }
    }

    /**
     * One text and what stands above it.
     *
     * @param in its style
     * @param caption the style of its caption, if it is to have one
     * @param before free millimetres above, if anything stands there
     * @param keep millimetres of the rest that are left to what follows
     */
    record Line(PassField say, String in, String caption, float before, float keep, boolean heading) {

        Line asCaption() {
            return new Line(say, caption, null, 0, 0, false);
        }

        /** The one text that is in English whatever the holder reads. */
        boolean isEnglish() {
            return say == PassField.REMINDER_ENGLISH;
        }

        Role role() {
            return heading ? Role.HEADING : Role.PARAGRAPH;
        }
    }

    TextsPart {
        stand = stand == null ? Stand.TOP : stand;
        align = align == null ? Align.START : align;
        lines = lines == null ? List.of() : List.copyOf(lines);
    }

    @Override
    public void draw(FaceDrawing on) {
        Place place = withoutPhoto == null || on.face().hasPhoto() ? at : withoutPhoto;
        TextFlow flow = new TextFlow(on, place.box());
        lines.forEach(flow::add);
        flow.draw(stand.share, align.ease);
    }

    @Override
    public Set<PassField> says() {
        return lines.stream().map(Line::say).collect(Collectors.toSet());
    }

    @Override
    public void check(LayoutCheck check) {
        String who = "texts " + says();
        check.place(who, at);
        if (withoutPhoto != null) {
            check.place(who, withoutPhoto);
        }
        for (Line line : lines) {
            check.words(line.say().name(), line.in());
            if (line.caption() != null) {
                check.words(line.say().name(), line.caption());
            }
        }
    }
}
