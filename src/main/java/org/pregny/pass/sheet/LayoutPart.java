package org.pregny.pass.sheet;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.Set;

/** One thing on a page, drawn in the order of the file, which is the order in which the page is read aloud. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
@JsonSubTypes({
    @Type(value = BandPart.class, name = "band"),
    @Type(value = TextsPart.class, name = "texts"),
    @Type(value = PhotoPart.class, name = "photo"),
    @Type(value = CodePart.class, name = "code"),
    @Type(value = RulePart.class, name = "rule"),
    @Type(value = MarksPart.class, name = "marks")
})
sealed interface LayoutPart permits BandPart, TextsPart, PhotoPart, CodePart, RulePart, MarksPart {

    void draw(FaceDrawing on);

    void check(LayoutCheck check);

    /** What of a pass this part says. */
    default Set<PassField> says() {
        return Set.of();
    }
}
